import { create } from 'zustand';
import { notePersonal } from './personal';

/** What came with a link, was pasted or picked, until it was looked at; only ever in this page's memory. */
export const useArrived = create<{ readonly given: string | File | undefined }>()(() => ({
  given: undefined,
}));

/** Where links with data lead; the data stands behind the `#`, or behind what some programs write for it. */
const withData = /^(\/together\/open|\/practice|\/therapist\/returns)\/?(?:\?[^#]*)?(?:#|%(?:25)*23)./i;

/** The page that something came to with this address, which is everything in it from its path on; undefined where nothing came. */
export const arrivedAt = (address: string): string | undefined => withData.exec(address)?.[1]?.toLowerCase();

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
