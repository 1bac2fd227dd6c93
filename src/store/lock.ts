import { create } from 'zustand';
import type { Change, LockState } from '../domain/saved';
import { letGo } from './hold';
import { keeping, keepingHere } from './keeping';
import { noteLessened } from './lessened';
import { clearErased, hidePersonal, personalSettled } from './personal';
import { readAgain, takeOff, useRepairs } from './repairs';
import { useSettings } from './settings';

interface Lock {
  readonly state: LockState | 'unknown';
}

/** Whether a passphrase locks what is kept here, and whether it was given. */
export const useLock = create<Lock>()(() => ({ state: 'unknown' }));

function heard(change: Change, onErasedAll: () => void): void {
  if (change.kind === 'erased-all') onErasedAll();
  if (change.kind === 'erased') {
    takeOff(change.id, 'missing');
    letGo(change.id);
    clearErased(change.id);
  }
  if (change.kind === 'lessened') noteLessened();
  if (change.kind !== 'lock') return;
  const before = useLock.getState().state;
  useLock.setState({ state: change.state });
  if (change.state === 'locked') void hidePersonal();
  else if (before === 'locked') {
    for (const [id, why] of Object.entries(useRepairs.getState().absent)) {
      if (why === 'locked') readAgain(id);
    }
  }
}

/** Follows the lock, and what other windows erase, once, at start. */
export async function watchDisk(onErasedAll: () => void): Promise<void> {
  const kept = await keeping();
  useLock.setState({ state: kept.lockState() });
  kept.watch((change) => heard(change, onErasedAll));
}

/** Brings what was typed to the disk, then forgets the key. */
export async function lockNow(): Promise<void> {
  await personalSettled();
  keepingHere()?.lock();
}

/** The longest a wrong passphrase makes the next one wait, in milliseconds. */
const longestWait = 30_000;
let wrong = 0;

/** Each wrong passphrase makes the answer take longer, and says nothing else. */
async function slowly(opening: Promise<boolean>): Promise<boolean> {
  const isRight = await opening;
  if (!isRight) await new Promise((resolve) => setTimeout(resolve, Math.min(1000 * 2 ** wrong, longestWait)));
  wrong = isRight ? 0 : wrong + 1;
  return isRight;
}

/** False, after a while, when it is not the passphrase. */
export const unlock = async (passphrase: string): Promise<boolean> =>
  slowly((await keeping()).unlock(passphrase));

/** Sets a passphrase, or another one; false when `before` is not the one that is set. */
export const setLock = async (passphrase: string, before?: string): Promise<boolean> =>
  slowly((await keeping()).setLock(passphrase, before));

/** Takes the passphrase away; false when it is another one. */
export const removeLock = async (passphrase: string): Promise<boolean> =>
  slowly((await keeping()).removeLock(passphrase));

const signs = ['keydown', 'pointerdown', 'input', 'scroll'] as const;
const lookEvery = 10_000;

/** Locks by itself when nobody has touched the page for the chosen minutes, also when it was out of sight. */
export function lockWhenLeft(now: () => number = () => performance.now()): void {
  let touched = now();
  for (const sign of signs)
    addEventListener(
      sign,
      () => {
        touched = now();
      },
      { capture: true, passive: true },
    );
  const look = (): void => {
    const minutes = useSettings.getState().settings.lockAfter ?? 0;
    if (useLock.getState().state !== 'unlocked' || minutes === 0) return;
    if (now() - touched >= minutes * 60_000) void lockNow();
  };
  setInterval(look, lookEvery);
  document.addEventListener('visibilitychange', look);
}
