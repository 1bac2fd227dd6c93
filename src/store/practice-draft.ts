import { create } from 'zustand';
import { SaveRefused } from '../domain/saved';
import type { PracticeDraft } from '../domain/practice/kept';
import type { Composed } from '../domain/practice/setting';
import { keeping, keepingHere } from './keeping';
import { notePersonal } from './personal';
import type { PracticeSaving } from './practice';
import { noteHolding } from './unsaved';

/** The version of a draft that this build writes. */
const version = 1;

interface DraftState {
  /** Undefined where none is begun, and until it was looked for. */
  readonly draft: PracticeDraft | undefined;
  readonly isRead: boolean;
  readonly saving: PracticeSaving;
}

/** The practice that is being composed. */
export const usePracticeDraft = create<DraftState>()(() => ({
  draft: undefined,
  isRead: false,
  saving: { kind: 'saved' },
}));

const set = usePracticeDraft.setState;

async function write(draft: PracticeDraft): Promise<void> {
  let saving: PracticeSaving;
  try {
    // Where it is there already, within the same key: a page that is left now takes the last one along.
    const kept = keepingHere() ?? (await keeping());
    await kept.savePractice(draft);
    saving = { kind: kept.where === 'device' ? 'saved' : 'in-memory' };
  } catch (error) {
    saving = { kind: 'not-saved', reason: error instanceof SaveRefused ? error.reason : 'failed' };
  }
  if (usePracticeDraft.getState().draft === draft) set({ saving });
}

function show(draft: PracticeDraft): void {
  set({ draft, isRead: true, saving: { kind: 'saving' } });
  void write(draft);
}

/** Finds what was half composed here before; nothing where it cannot be read. */
export async function readDraft(): Promise<void> {
  if (usePracticeDraft.getState().draft) return;
  const found = await keeping()
    .then((kept) => kept.listPractices('draft'))
    .catch(() => []);
  if (usePracticeDraft.getState().draft) return;
  set({ draft: [...found].sort((a, b) => b.changed - a.changed)[0], isRead: true });
}

/** Begins to compose, and keeps it from now on; what was half composed before goes. */
export async function beginDraft(composed: Composed): Promise<void> {
  await dropDraft();
  const now = Date.now();
  show({ kind: 'draft', id: crypto.randomUUID(), version, made: now, changed: now, ...composed });
}

function change(by: (draft: PracticeDraft) => PracticeDraft): void {
  const { draft } = usePracticeDraft.getState();
  if (draft) show({ ...by(draft), changed: Math.max(Date.now(), draft.changed + 1) });
}

/** Changes what is being composed. */
export const changeDraft = (to: Partial<Omit<Composed, 'minutes'>>): void =>
  change((draft) => ({ ...draft, ...to }));

/** Changes how long it takes; undefined has it reckoned from the parts. */
export const changeMinutes = (minutes: number | undefined): void =>
  change(({ minutes: _before, ...draft }) => ({ ...draft, ...(minutes !== undefined && { minutes }) }));

/** Tries once more to write it down. */
export function saveDraftAgain(): void {
  const { draft } = usePracticeDraft.getState();
  if (draft) show(draft);
}

/** Lets go of it: it was set, or something else is begun. What the disk does not give up now goes with the next. */
export async function dropDraft(): Promise<void> {
  // A write under way would bring it back.
  await draftSettled();
  const { draft } = usePracticeDraft.getState();
  set({ draft: undefined, saving: { kind: 'saved' } });
  if (!draft) return;
  const kept = await keeping();
  const left = await kept.listPractices('draft').catch(() => [draft]);
  await Promise.all(left.map(({ id }) => kept.erasePractice('draft', id).catch(() => undefined)));
}

/** Resolves when nothing of it is being written. */
function draftSettled(): Promise<void> {
  return new Promise((resolve) => {
    if (usePracticeDraft.getState().saving.kind !== 'saving') {
      resolve();
      return;
    }
    const stop = usePracticeDraft.subscribe(({ saving }) => {
      if (saving.kind === 'saving') return;
      stop();
      resolve();
    });
  });
}

noteHolding({
  isUnsaved: () => !['saved', 'saving'].includes(usePracticeDraft.getState().saving.kind),
  subscribe: usePracticeDraft.subscribe,
});

notePersonal({
  settled: draftSettled,
  async hide() {
    await draftSettled();
    if (usePracticeDraft.getState().saving.kind === 'saved') set({ draft: undefined, isRead: false });
  },
  clear: () => set({ draft: undefined, isRead: false, saving: { kind: 'saved' } }),
});
