import type { Keeping } from '../domain/keeping';
import {
  type RepairList,
  SaveRefused,
  type Change,
  type Persistence,
  type Receipt,
  type Repair,
  type RepairId,
} from '../domain/saved';
import { autosave } from './autosave';
import { Blocked, connect, NotUpdated, type Connection } from './database';
import { openDisk, type Disk } from './disk';
import { markKept, readBreak, readDraft, unmarkKept, wasKept, writeBreak, writeDraft } from './draft';
import { eraseEverything, eraseUnread, isNothingLeft } from './erasing';
import { calendarFile, repairFile } from './files';
import { UnreadableKeys, WrongPassphrase } from './keys';
import { asking, later } from './later';
import {
  eraseRepair,
  forgetErased,
  keepBeside,
  listRepairs,
  openRepair,
  writeRepair,
  type Base,
} from './repairs';
import { rehearsalsOver } from './rehearsing';
import { messagesLater, practiceMessagesLater } from './messages-later';
import { readAll } from './reading-all';
import { readSettings } from './shapes';
import { togetherOver } from './together';
import { joinWindows, type Windows } from './windows';

/** Keeps everything on this device; where the browser refuses storage, in memory until the page closes. */
export async function keepOnDevice(
  connection: Connection = connect(),
  windows: Windows = joinWindows(),
): Promise<Keeping> {
  try {
    const disk = await openDisk(connection);
    // A browser killed in the middle of a write leaves half of it at the end of its log (LevelDB), goes on writing behind
    // it, and at the start after that takes the whole store for damaged and throws it away. A new log is never torn.
    void connection.startFreshLog().catch(() => undefined);
    return keepingOver(disk, windows);
  } catch (error) {
    // What cannot be read can still be erased.
    const eraseAll = async (): Promise<void> => {
      await eraseUnread(connection);
      windows.tell({ kind: 'erased-all' });
    };
    const [{ keepInMemory }, { leaveToNewer, waitForReload }] = await Promise.all([
      import('./memory'),
      import('./keeping-refused'),
    ]);
    if (error instanceof UnreadableKeys) return { ...keepInMemory(), where: 'unreadable', eraseAll };
    if (error instanceof Blocked) return { ...waitForReload('blocked'), eraseAll };
    if (error instanceof NotUpdated) return { ...waitForReload('not-updated'), eraseAll };
    const isNewer = error instanceof DOMException && error.name === 'VersionError';
    return isNewer ? { ...leaveToNewer(), eraseAll } : keepInMemory();
  }
}

const nothing: Base = { revision: 0, hand: '' };

function keepingOver(disk: Disk, windows: Windows): Keeping {
  const { connection } = disk;
  /** Names this window's revisions. */
  const hand = crypto.randomUUID();
  /** What each repair's next write goes on from. */
  const bases = new Map<RepairId, Base>();
  /** Repairs that another window went on with: what is written here goes to a second version. */
  const seconds = new Map<RepairId, RepairId>();
  /** Erased in this window: what still comes for them is not written. */
  const erased = new Set<RepairId>();
  /** Everything was erased, here or elsewhere: nothing that still comes is written. */
  let isEmptied = false;
  /** The newest save of each repair, done or not. */
  const saves = new Map<RepairId, Promise<unknown>>();
  const watchers = new Set<(change: Change) => void>();
  const rehearsals = rehearsalsOver(disk, () => isEmptied);
  const together = togetherOver(
    disk,
    () => isEmptied,
    (id) => windows.tell({ kind: 'erased', id }),
  );
  const practice = later(async () =>
    (await import('./practice')).practiceOver(disk, {
      isEmptied: () => isEmptied,
      tell: (id) => windows.tell({ kind: 'erased', id }),
      lessLeft,
    }),
  );
  const backups = later(async () =>
    (await import('./backups')).backupsOver(disk, hand, undefined, (names) => {
      together.brought(names);
      void practice
        .begun()
        ?.then((part) => part.brought(names))
        .catch(() => undefined);
    }),
  );
  const announce = (change: Change): void => watchers.forEach((told) => told(change));

  /** Once the last of it was erased by hand, an empty disk is as it ought to be. */
  async function lessLeft(): Promise<void> {
    if (await isNothingLeft(connection)) unmarkKept();
  }

  async function write(repair: Repair): Promise<Receipt> {
    if (isEmptied || erased.has(repair.id)) throw new SaveRefused('erased-elsewhere');
    const second = seconds.get(repair.id);
    const written = await writeRepair(
      disk,
      second === undefined ? repair : { ...repair, id: second, versionOf: repair.id },
      bases.get(second ?? repair.id) ?? nothing,
      hand,
      crypto.randomUUID(),
    );
    if (written.secondVersion) seconds.set(repair.id, written.secondVersion);
    const secondVersion = written.secondVersion ?? second;
    bases.set(secondVersion ?? repair.id, written.base);
    markKept();
    return { revision: written.revision, ...(secondVersion && { secondVersion }) };
  }
  const saveNewest = autosave(write);

  async function listed(from: number, count: number): Promise<RepairList> {
    const list = await listRepairs(disk, from, count);
    const isEmpty = list.total === 0 && list.unreadable.length === 0;
    return { ...list, hadSome: isEmpty && wasKept() && (await isNothingLeft(connection)) };
  }

  async function lockChanges(change: () => Promise<void>): Promise<boolean> {
    try {
      await change();
    } catch (error) {
      if (error instanceof WrongPassphrase) return false;
      throw error;
    }
    announce({ kind: 'lock', state: disk.lockState() });
    // What an older key sealed is sealed again in the background; stopped, it goes on at the next unlock.
    if (disk.lockState() !== 'locked')
      void import('./resealing').then(({ resealOlder }) => resealOlder(disk)).catch(() => undefined);
    return true;
  }

  windows.listen((message) => {
    if (message.kind === 'erased') {
      together.forget(message.id);
      void practice
        .begun()
        ?.then((part) => part.erasedElsewhere(message.id))
        .catch(() => undefined);
      announce(message);
    }
    if (message.kind === 'lessened') announce(message);
    if (message.kind === 'erased-all') {
      isEmptied = true;
      together.forget();
      announce(message);
    }
    if (message.kind === 'keys')
      void disk.refresh().then(
        () => {
          if (disk.lockState() === 'locked') together.forget();
          announce({ kind: 'lock', state: disk.lockState() });
        },
        () => undefined,
      );
  });
  void windows
    .isAlone()
    .then((isAlone) => (isAlone === false ? undefined : forgetErased(connection, isAlone === true)))
    .catch(() => undefined);

  return {
    where: 'device',
    async readSettings() {
      const record = await connection.use((database) => database.get('settings', 'look'));
      return readSettings(record?.value);
    },
    async saveSettings(settings) {
      await connection.use(async (database) => {
        const transaction = database.transaction('settings', 'readwrite');
        const written = transaction.store.put({ id: 'look', value: settings });
        transaction.commit();
        await Promise.all([written, transaction.done]);
      });
    },
    async open(id) {
      if (disk.lockState() === 'locked') return { kind: 'locked' };
      const { opened, base, beside } = await openRepair(disk, id);
      seconds.delete(id);
      if (base) bases.set(id, base);
      else bases.delete(id);
      // Not kept now, they are as they were, and are found again at the next opening.
      if (beside.length > 0) await keepBeside(disk, beside, hand).catch(() => undefined);
      return opened.kind === 'missing' && (await listed(0, 1)).hadSome ? { kind: 'gone' } : opened;
    },
    list: listed,
    readAll: (take) => readAll(disk, take),
    save(repair) {
      const saving = saveNewest(repair);
      saves.set(repair.id, saving);
      return saving;
    },
    async erase(id) {
      // Whoever goes on in the repair this is a second version of gets another one, and not this one back.
      const from = [...seconds].flatMap(([of, second]) => (second === id ? [of] : []));
      for (const of of from) seconds.delete(of);
      // A write that is still under way would otherwise come after, and bring it back.
      await Promise.all([id, ...from].map((each) => saves.get(each)?.catch(() => undefined)));
      await rehearsals.eraseWith(id, async (own) =>
        eraseRepair(connection, id, await windows.isAlone(), own),
      );
      erased.add(id);
      await lessLeft();
      windows.tell({ kind: 'erased', id });
    },
    tellLessened: (id) => windows.tell({ kind: 'lessened', id }),
    async eraseAll() {
      await Promise.allSettled([
        ...saves.values(),
        rehearsals.settled(),
        together.settled(),
        practice.begun()?.then((part) => part.settled()),
      ]);
      await eraseEverything(connection, () => {
        isEmptied = true;
        together.forget();
        windows.tell({ kind: 'erased-all' });
      });
    },
    ...rehearsals.keeping,
    ...together.keeping,
    ...messagesLater(),
    ...asking(practice, (part) => part.keeping, {
      savePractice: true,
      openPractice: true,
      listPractices: true,
      erasePractice: true,
      saveReturn: true,
      openReturn: true,
      listReturns: true,
      lineReturns: true,
      eraseReturn: true,
      eraseClient: true,
    }),
    ...practiceMessagesLater(),
    hold: (id, told, handsOver) => windows.hold(id, told, handsOver),
    watch(told) {
      watchers.add(told);
      return () => void watchers.delete(told);
    },
    lockState: () => disk.lockState(),
    lock() {
      disk.lock();
      together.forget();
      announce({ kind: 'lock', state: disk.lockState() });
    },
    unlock: (passphrase) => lockChanges(() => disk.unlock(passphrase)),
    async setLock(passphrase, before) {
      const isSet = await lockChanges(() => disk.setLock(passphrase, before));
      // What this tab kept for a reload lay in clear.
      if (isSet) writeDraft(undefined);
      if (isSet) windows.tell({ kind: 'keys' });
      return isSet;
    },
    async removeLock(passphrase) {
      const isGone = await lockChanges(() => disk.removeLock(passphrase));
      if (isGone) windows.tell({ kind: 'keys' });
      return isGone;
    },
    ...asking(backups, (part) => part, { makeBackup: true, inspectBackup: true, restoreBackup: true }),
    persistence,
    async askToPersist() {
      await navigator.storage?.persist?.().catch(() => false);
      return persistence();
    },
    asItLies: async (id) => (await import('./as-it-lies')).asItLies(disk, id),
    asFile: repairFile,
    calendarFile,
    readDraft,
    // Behind a passphrase nothing a person wrote lies in clear, not even for a reload.
    writeDraft: (draft) => writeDraft(disk.lockState() === 'none' ? draft : undefined),
    readBreak,
    writeBreak,
  };
}

async function persistence(): Promise<Persistence> {
  const isPromised = await navigator.storage?.persisted?.().catch(() => undefined);
  return isPromised === undefined ? 'unknown' : isPromised ? 'promised' : 'not-promised';
}
