import type { Keeping } from '../domain/keeping';
import { SaveRefused, quietSettings, type Repair, type RepairId, type Settings } from '../domain/saved';
import { rowOf } from '../domain/rows';
import { readBreak, readDraft, writeBreak, writeDraft } from './draft';
import { calendarFile, repairFile } from './files';
import { rehearseInMemory } from './rehearsing-in-memory';
import { messagesLater, practiceMessagesLater } from './messages-later';
import { practiceInMemory } from './practice-in-memory';
import { togetherInMemory } from './together-in-memory';

/** Keeps everything in this page alone, for browsers that refuse storage. */
export function keepInMemory(): Keeping {
  const repairs = new Map<RepairId, Repair>();
  const rehearsals = rehearseInMemory();
  const together = togetherInMemory();
  const practice = practiceInMemory();
  let settings: Settings = quietSettings;
  return {
    where: 'memory',
    readSettings: () => Promise.resolve(settings),
    saveSettings(next) {
      settings = next;
      return Promise.resolve();
    },
    open(id) {
      const repair = repairs.get(id);
      return Promise.resolve(repair ? { kind: 'open', repair } : { kind: 'missing' });
    },
    list(from, count) {
      const newest = [...repairs.values()].sort((a, b) => b.changed - a.changed);
      const rows = newest.slice(from, from + count).map(rowOf);
      return Promise.resolve({ rows, total: repairs.size, unreadable: [], hadSome: false });
    },
    readAll(take) {
      const newest = [...repairs.values()].sort((a, b) => b.changed - a.changed);
      take(newest, newest.length, newest.length);
      return Promise.resolve();
    },
    save(repair) {
      if (repair.origin.kind === 'together') return Promise.reject(new SaveRefused('failed'));
      const revision = repair.revision + 1;
      repairs.set(repair.id, { ...repair, revision });
      return Promise.resolve({ revision });
    },
    erase(id) {
      repairs.delete(id);
      rehearsals.eraseOf(id);
      return Promise.resolve();
    },
    tellLessened: () => undefined,
    eraseAll() {
      repairs.clear();
      rehearsals.eraseAll();
      together.eraseAll();
      practice.eraseAll();
      return Promise.resolve();
    },
    ...rehearsals.keeping,
    ...together.keeping,
    ...messagesLater(),
    ...practice.keeping,
    ...practiceMessagesLater(),
    hold(_id, told) {
      told('here');
      return { takeOver: () => undefined, letGo: () => undefined };
    },
    watch: () => () => undefined,
    lockState: () => 'none',
    lock: together.forget,
    unlock: () => Promise.resolve(true),
    setLock: () => Promise.reject(new SaveRefused('no-storage')),
    removeLock: () => Promise.resolve(true),
    makeBackup: () => Promise.reject(new SaveRefused('no-storage')),
    inspectBackup: () => Promise.resolve({ kind: 'refused', reason: 'failed' }),
    restoreBackup: () => Promise.reject(new SaveRefused('no-storage')),
    persistence: () => Promise.resolve('not-promised'),
    askToPersist: () => Promise.resolve('not-promised'),
    asItLies: () => Promise.reject(new SaveRefused('no-storage')),
    asFile: repairFile,
    calendarFile,
    readDraft,
    writeDraft,
    readBreak,
    writeBreak,
  };
}
