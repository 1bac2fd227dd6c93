import { create } from 'zustand';
import type { Answer, PromptId, StoryId } from '../content/schema';
import { isAnswered } from '../domain/answers';
import type { Keeping } from '../domain/keeping';
import {
  SaveRefused,
  repairVersion,
  type About,
  type KeptMine,
  type Opened,
  type Origin,
  type RefusalReason,
  type Repair,
  type RepairId,
  type RepairList,
  type WordsChoices,
} from '../domain/saved';
import { keeping, keepingHere } from './keeping';
import { clearErased, notePersonal } from './personal';
import { keepQuiet } from './quiet';
import { noteHolding } from './unsaved';

/** What is true of a repair's newest text right now. */
export type SaveState =
  | { readonly kind: 'saved' }
  /** Another window had written first: this text is kept under an id of its own. */
  | { readonly kind: 'saved-beside'; readonly as: RepairId }
  | { readonly kind: 'saving' }
  /** The person asked not to keep it, or it is an example. */
  | { readonly kind: 'not-kept' }
  /** The browser keeps nothing; it is gone when the page closes. */
  | { readonly kind: 'in-memory' }
  | { readonly kind: 'not-saved'; readonly reason: RefusalReason };

/** Why a repair that was asked for is not on screen. */
export type Absent = Exclude<Opened['kind'], 'open'> | 'failed' | 'elsewhere';

interface RepairsState {
  readonly open: Readonly<Record<RepairId, Repair>>;
  readonly saving: Readonly<Record<RepairId, SaveState>>;
  readonly absent: Readonly<Record<RepairId, Absent>>;
  readonly list: RepairList | undefined;
  readonly listFailed: boolean;
}

/** Repairs that are open in this tab, how each is saved, and the list of all. */
export const useRepairs = create<RepairsState>()(() => ({
  open: {},
  saving: {},
  absent: {},
  list: undefined,
  listFailed: false,
}));

noteHolding({
  isUnsaved() {
    const { open, saving } = useRepairs.getState();
    return Object.values(open).some(
      ({ id, origin }) =>
        origin.kind !== 'example' && !['saved', 'saved-beside'].includes(saving[id]?.kind ?? ''),
    );
  },
  subscribe: useRepairs.subscribe,
});
// Also once it is left: on a shared screen nothing is to draw the eye to it, in this tab.
useRepairs.subscribe(({ open }) => {
  if (Object.values(open).some(({ about }) => about.path !== 'walk')) keepQuiet();
});

notePersonal({
  async settled() {
    await Promise.all(Object.keys(useRepairs.getState().open).map(settled));
  },
  async hide() {
    for (const id of Object.keys(useRepairs.getState().open)) {
      const kind = useRepairs.getState().saving[id]?.kind;
      if (kind !== 'not-kept' && (await settled(id))) takeOff(id, 'locked');
    }
    useRepairs.setState({ list: undefined });
  },
  clear: () => useRepairs.setState({ open: {}, saving: {}, absent: {}, list: undefined }),
  erased: (id) =>
    useRepairs.setState(({ list }) => {
      const rows = list?.rows.filter((row) => row.id !== id) ?? [];
      return { list: list && { ...list, rows, total: list.total - (list.rows.length - rows.length) } };
    }),
});

const isOnDevice = (repair: Repair, state: SaveState | undefined): boolean =>
  state?.kind !== 'not-kept' && repair.origin.kind !== 'example';

function setSaving(id: RepairId, state: SaveState): void {
  useRepairs.setState(({ saving }) => ({ saving: { ...saving, [id]: state } }));
}

function show(repair: Repair, state: SaveState): void {
  useRepairs.setState(({ open, saving }) => ({
    open: { ...open, [repair.id]: repair },
    saving: { ...saving, [repair.id]: state },
  }));
}

function fresh(id: RepairId, about: About, origin: Origin, answers: Repair['answers']): Repair {
  const now = Date.now();
  return {
    id,
    version: repairVersion,
    revision: 0,
    made: now,
    changed: now,
    about,
    origin,
    answers,
    skipped: [],
    words: { order: [], dropped: [], added: [], edits: {} },
    keptMine: {},
    checkIns: [],
  };
}

/** Makes a repair and shows it. `keep: false` leaves the disk untouched; nothing of it outlives the page. */
export function beginRepair(about: About, keep: boolean, origin: Origin = { kind: 'self' }): RepairId {
  const repair = fresh(crypto.randomUUID(), about, origin, {});
  show(repair, { kind: keep ? 'saving' : 'not-kept' });
  if (keep) void saveNow(repair.id);
  return repair.id;
}

/** Shows an example under its own id, filled in; it is never kept. */
export function showExample(id: RepairId, story: StoryId, about: About, answers: Repair['answers']): void {
  show(fresh(id, about, { kind: 'example', story }, answers), { kind: 'not-kept' });
}

/** How walks that lie elsewhere than among the repairs are written, by id. */
const elsewhere = new Map<RepairId, (repair: Repair) => Promise<void>>();

/** Shows a walk that is kept with something else: what is typed in it is handed to `write`. */
export function showKeptElsewhere(repair: Repair, write: (repair: Repair) => Promise<void>): void {
  elsewhere.set(repair.id, write);
  show(repair, { kind: 'saved' });
}

/** Reads a repair and shows it, unless it is on screen already. */
export async function openRepair(id: RepairId): Promise<void> {
  if (useRepairs.getState().open[id]) return;
  let opened: Opened | { readonly kind: 'failed' };
  let where: Keeping['where'] = 'device';
  try {
    const kept = await keeping();
    where = kept.where;
    opened = await kept.open(id);
  } catch {
    opened = { kind: 'failed' };
  }
  if (useRepairs.getState().open[id]) return;
  if (opened.kind === 'open') {
    show(opened.repair, { kind: where === 'device' ? 'saved' : 'in-memory' });
    return;
  }
  const { kind } = opened;
  useRepairs.setState(({ absent }) => ({ absent: { ...absent, [id]: kind } }));
}

/** Says why a repair is not on screen, and takes it off. */
export function takeOff(id: RepairId, why: Absent | undefined): void {
  useRepairs.setState(({ open, saving, absent }) => {
    const { [id]: _open, ...others } = open;
    const { [id]: _saving, ...states } = saving;
    const { [id]: _absent, ...reasons } = absent;
    return { open: others, saving: states, absent: why ? { ...reasons, [id]: why } : reasons };
  });
}

/** Resolves when nothing of this repair is being written: true when all of it is on the disk. */
export function settled(id: RepairId): Promise<boolean> {
  return new Promise((resolve) => {
    const look = ({ saving }: RepairsState): boolean => {
      const kind = saving[id]?.kind;
      if (kind === 'saving') return false;
      resolve(kind === 'saved' || kind === 'saved-beside' || kind === undefined);
      return true;
    };
    if (look(useRepairs.getState())) return;
    const stop = useRepairs.subscribe((state) => {
      if (look(state)) stop();
    });
  });
}

/** Tries again what could not be read. */
export function readAgain(id: RepairId): void {
  takeOff(id, undefined);
  void openRepair(id);
}

/** Writes a repair and tells what became of it. Where the disk is there, sealing begins before this returns. */
async function write(repair: Repair): Promise<SaveState> {
  try {
    const kept = keepingHere() ?? (await keeping());
    const own = elsewhere.get(repair.id);
    const secondVersion = own ? await own(repair) : (await kept.save(repair)).secondVersion;
    if (secondVersion) return { kind: 'saved-beside', as: secondVersion };
    return { kind: kept.where === 'device' ? 'saved' : 'in-memory' };
  } catch (error) {
    return { kind: 'not-saved', reason: error instanceof SaveRefused ? error.reason : 'failed' };
  }
}

/** Shows what became of a write, unless something newer was typed meanwhile: its own write will say how it went. */
async function tell(repair: Repair, writing: Promise<SaveState>): Promise<void> {
  const state = await writing;
  if (useRepairs.getState().open[repair.id] === repair) setSaving(repair.id, state);
}

/** Writes the text on screen; when it is done the state says whether it is on the disk. */
export async function saveNow(id: RepairId): Promise<void> {
  const { open, saving } = useRepairs.getState();
  const repair = open[id];
  if (!repair || !isOnDevice(repair, saving[id])) return;
  const writing = write(repair);
  setSaving(id, { kind: 'saving' });
  await tell(repair, writing);
}

/** The newest of a repair that is on screen; a page may stand a few keys behind. */
export const asItIs = (repair: Repair): Repair => useRepairs.getState().open[repair.id] ?? repair;

function change(id: RepairId, next: (repair: Repair) => Repair): void {
  const { open, saving } = useRepairs.getState();
  const repair = open[id];
  if (!repair) return;
  const changed = { ...next(repair), changed: Date.now() };
  if (!isOnDevice(repair, saving[id])) {
    useRepairs.setState({ open: { ...open, [id]: changed } });
    return;
  }
  // The disk before the screen: drawing takes longer than a page may have left.
  const writing = write(changed);
  useRepairs.setState({ open: { ...open, [id]: changed }, saving: { ...saving, [id]: { kind: 'saving' } } });
  void tell(changed, writing);
}

/** Puts an answer in its place. A prompt with an answer is no longer skipped. */
export function answerPrompt(id: RepairId, prompt: PromptId, answer: Answer): void {
  change(id, (repair) => ({
    ...repair,
    answers: { ...repair.answers, [prompt]: answer },
    skipped: isAnswered(answer) ? repair.skipped.filter((each) => each !== prompt) : repair.skipped,
  }));
}

/** Leaves a prompt for now; an answer it already has is kept. */
export function skipPrompt(id: RepairId, prompt: PromptId): void {
  const repair = useRepairs.getState().open[id];
  if (!repair || repair.skipped.includes(prompt) || isAnswered(repair.answers[prompt])) return;
  change(id, (each) => ({ ...each, skipped: [...each.skipped, prompt] }));
}

/** Remembers which of their words the person keeps, whatever the coach's rules say of them. */
export function changeKeptMine(id: RepairId, keptMine: KeptMine): void {
  change(id, (repair) => ({ ...repair, keptMine }));
}

/** Changes what the repair is about; every answer stays, shown or not. */
export function changeAbout(id: RepairId, about: About): void {
  change(id, (repair) => ({ ...repair, about }));
}

/** Puts down what was reported, looking back. */
export function changeCheckIns(id: RepairId, checkIns: Repair['checkIns']): void {
  change(id, (repair) => ({ ...repair, checkIns }));
}

/** Changes what the person does with the composed words. */
export function changeWords(id: RepairId, words: WordsChoices): void {
  change(id, (repair) => ({ ...repair, words }));
}

/** Takes a repair off the disk and the screen. Throws when the disk refuses, and then it is still there. */
export async function eraseRepair(id: RepairId): Promise<void> {
  const kept = await keeping();
  await kept.erase(id);
  useRepairs.setState(({ open }) => {
    const { [id]: _gone, ...others } = open;
    return { open: others };
  });
  clearErased(id);
}

/** Reads the newest rows of the list. */
export async function listRepairs(count: number): Promise<void> {
  try {
    const kept = await keeping();
    const list = await kept.list(0, count);
    useRepairs.setState({ list, listFailed: false });
  } catch {
    useRepairs.setState({ listFailed: true });
  }
}
