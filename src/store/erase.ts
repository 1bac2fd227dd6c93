import { keeping } from './keeping';
import { useRepairs } from './repairs';

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
  useRepairs.setState({ open: {}, saving: {}, absent: {}, list: undefined });
  leave();
}
