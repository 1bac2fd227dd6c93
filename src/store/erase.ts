import { create } from 'zustand';
import { keeping } from './keeping';
import { clearPersonal } from './personal';

interface Erasing {
  /** What the page that says so has found out: something is still kept, or nothing is. */
  readonly found: 'kept' | 'nothing' | undefined;
}

/** Whether everything is erased, once it was looked at. */
export const useErasing = create<Erasing>()(() => ({ found: undefined }));

/** Told once at start, at the address where erasing ends. */
export const noteErased = (isErased: boolean): void =>
  useErasing.setState({ found: isErased ? 'nothing' : 'kept' });

let leave: () => void = () => undefined;

/** Hands over how the app goes to the page that says everything is gone, once, at start. */
export function leaveErasedWith(go: () => void): void {
  leave = go;
}

/** Takes everything off this device and this page. Throws when the disk refuses. */
export async function eraseAll(): Promise<void> {
  const kept = await keeping();
  await kept.eraseAll();
  goErased();
}

/** Empties this page and leaves it for the one that says so. */
export function goErased(): void {
  clearPersonal();
  leave();
}
