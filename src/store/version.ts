import { create } from 'zustand';
import { hasUnsaved } from './unsaved';

interface VersionState {
  /** A newer version lies on this device, whole, and waits. */
  readonly isNewerReady: boolean;
}

/** Which version of the app this is: the newest here, or not. */
export const useVersion = create<VersionState>()(() => ({ isNewerReady: false }));

let start: (() => void) | undefined;

/** A newer version is ready, and this is how it starts. */
export function newerIsReady(startNewer: () => void): void {
  start = startNewer;
  useVersion.setState({ isNewerReady: true });
}

/** Loads the app again, in its newer version where there is one. What is on no disk is lost. */
export function loadAgain(): void {
  if (start) start();
  else location.reload();
}

/** What remembers, across a reload, that there was one. */
interface ReloadMark {
  /** False when there was one already, or nothing can be remembered. */
  readonly set: () => boolean;
  readonly clear: () => void;
}

let mark: ReloadMark = { set: () => false, clear: () => undefined };

/** Hands over what remembers a reload, once, at start. */
export function markReloadWith(given: ReloadMark): void {
  mark = given;
}

/** A part of the app did not come: loads it again, once, if nothing is lost by it. Returns whether it does. */
export function loadAgainOnce(): boolean {
  if (hasUnsaved() || !mark.set()) return false;
  loadAgain();
  return true;
}

/** A part of the app came: should one be missing another day, it may be loaded again once more. */
export function partArrived(): void {
  mark.clear();
}
