import { create } from 'zustand';
import { notePersonal } from './personal';

/** What came with a link, was pasted or picked, until it was looked at; only ever in this page's memory. */
export const useArrived = create<{ readonly given: string | File | undefined }>()(() => ({
  given: undefined,
}));

/** Keeps what came until it is looked at. */
export const keepArrived = (given: string | File): void => useArrived.setState({ given });

/** Lets go of it: it was taken in, refused, or left. */
export const forgetArrived = (): void => useArrived.setState({ given: undefined });

notePersonal({
  settled: () => Promise.resolve(),
  // It is nobody's own, and waits for the passphrase.
  hide: () => Promise.resolve(),
  clear: forgetArrived,
});
