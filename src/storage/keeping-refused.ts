import type { Keeping } from '../domain/keeping';
import { SaveRefused } from '../domain/saved';
import { keepInMemory } from './memory';
import { practiceRefused } from './practice-in-memory';
import { togetherRefused } from './together-in-memory';

/** A newer Mend has changed this disk: nothing on it is read or touched, and every save says which Mend it takes. */
export function leaveToNewer(): Keeping {
  const refuse = (): Promise<never> => Promise.reject(new SaveRefused('newer'));
  return {
    ...keepInMemory(),
    where: 'device',
    open: () => Promise.resolve({ kind: 'newer' }),
    list: refuse,
    readAll: refuse,
    save: refuse,
    erase: refuse,
    saveRehearsal: refuse,
    listRehearsals: refuse,
    eraseRehearsal: refuse,
    saveRecording: refuse,
    openRecording: refuse,
    eraseRecording: refuse,
    ...togetherRefused(refuse),
    ...practiceRefused(refuse),
    openSession: () => Promise.resolve({ kind: 'newer' }),
    openPart: () => Promise.resolve({ kind: 'newer' }),
    openPractice: () => Promise.resolve({ kind: 'newer' }),
    openReturn: () => Promise.resolve({ kind: 'newer' }),
  };
}

/** An older window holds the disk, or it could not be brought up to date: it is read when the page is loaded again. */
export function waitForReload(where: 'blocked' | 'not-updated'): Keeping {
  const refuse = (): Promise<never> => Promise.reject(new SaveRefused('failed'));
  return {
    ...keepInMemory(),
    where,
    open: refuse,
    list: refuse,
    readAll: refuse,
    listRehearsals: refuse,
    ...togetherRefused(refuse),
    ...practiceRefused(refuse),
  };
}
