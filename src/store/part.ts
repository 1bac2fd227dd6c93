import { create } from 'zustand';
import type { WalkContent } from '../content/schema-walk';
import { SaveRefused, repairVersion, type About, type Repair } from '../domain/saved';
import type { OpenedPart, PartState } from '../domain/together/keeping';
import {
  sessionVersion,
  type Part,
  type Person,
  type PersonId,
  type Session,
  type SessionId,
  type Share,
} from '../domain/together/kept';
import { isSameValue } from '../domain/same-value';
import { opened } from '../domain/together/session';
import { shareOf } from '../domain/together/sharing';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { settled, showKeptElsewhere, takeOff, useRepairs } from './repairs';
import { changeSession } from './together';

interface PartStore {
  /** The one part that is open here: whose it is, and what they chose to show. Their words are among the open repairs. */
  readonly part: Part | undefined;
  /** Whether each person has a part, by session. */
  readonly states: Readonly<Record<SessionId, Readonly<Record<PersonId, PartState>>>>;
}

/** The part of a session that is open in this tab, if there is one. */
export const usePart = create<PartStore>()(() => ({ part: undefined, states: {} }));

const set = usePart.setState;

/** How a try to open a part went, for the page that asks for the code. */
export type TriedCode = Exclude<OpenedPart['kind'], 'open'> | 'open' | 'failed';

/** The part as it stands: what is chosen, and the words as they were typed last. */
export function partNow(): Part | undefined {
  const { part } = usePart.getState();
  const repair = part && useRepairs.getState().open[part.repair.id];
  return part && repair ? { ...part, repair } : undefined;
}

async function save(part: Part): Promise<void> {
  await (await keeping()).savePart(part);
}

function show(part: Part): void {
  set({ part });
  showKeptElsewhere(part.repair, async (repair) => {
    const now = usePart.getState().part;
    if (now?.repair.id !== repair.id) throw new SaveRefused('locked');
    // Ready was said to other words than these.
    const isReady = now.isReady && isSameValue(now.repair.answers, repair.answers);
    const next = { ...now, repair, isReady };
    set({ part: next });
    await save(next);
  });
}

/** Reads who has a part in this session. Rejects where it cannot be read. */
export async function readPartStates(session: SessionId): Promise<void> {
  const found = await (await keeping()).partStates(session);
  set(({ states }) => ({ states: { ...states, [session]: found } }));
}

/** Begins a person's part, behind their code; without one on a device of their own. Rejects where it cannot be kept. */
export async function beginPart(
  session: SessionId,
  person: PersonId,
  about: About,
  code: string | undefined,
): Promise<void> {
  const now = Date.now();
  const repair: Repair = {
    id: crypto.randomUUID(),
    version: repairVersion,
    revision: 0,
    made: now,
    changed: now,
    about,
    origin: { kind: 'together', session, person },
    answers: {},
    skipped: [],
    words: { order: [], dropped: [], added: [], edits: {} },
    keptMine: {},
    checkIns: [],
  };
  const part: Part = { session, person, version: sessionVersion, repair, shows: {}, isReady: false };
  await (await keeping()).makePart(part, code);
  await readPartStates(session);
  show(part);
}

/** Opens a person's part with their code, and shows it to the pages of that part. */
export async function openPart(
  session: SessionId,
  person: PersonId,
  code: string | undefined,
): Promise<{ readonly tried: TriedCode; readonly waitUntil?: number }> {
  try {
    const found = await (await keeping()).openPart(session, person, code);
    if (found.kind === 'open') {
      show(found.part);
      return { tried: 'open' };
    }
    const waitUntil = 'waitUntil' in found ? found.waitUntil : undefined;
    return { tried: found.kind, ...(waitUntil !== undefined && { waitUntil }) };
  } catch {
    return { tried: 'failed' };
  }
}

/** Changes what a person shows, or whether they are ready; their words stay as they are. */
export async function changePart(by: (part: Part) => Part): Promise<void> {
  const part = partNow();
  if (!part) return;
  const next = by(part);
  set({ part: next });
  await save(next);
}

/** Hands the device over: everything of the part leaves the page and the store, once it is on the disk. */
export async function closePart(): Promise<void> {
  const { part } = usePart.getState();
  if (!part) return;
  await settled(part.repair.id);
  set({ part: undefined });
  takeOff(part.repair.id, undefined);
  await (await keeping()).closePart(part.session, part.person).catch(() => undefined);
}

/** Takes a person's part off the disk, opened or not: a code was forgotten. What was shared stays. */
export async function erasePart(session: SessionId, person: PersonId): Promise<void> {
  await (await keeping()).erasePart(session, person);
  // Whose it was is to see that, whoever held the device.
  changeSession((each) =>
    each.id === session ? { ...each, erased: { ...each.erased, [person]: Date.now() } } : each,
  );
  await readPartStates(session);
}

/** What came of one person's code on the page where both give theirs. */
export type Given =
  | { readonly tried: 'open'; readonly isReady: boolean; readonly share: Share }
  | { readonly tried: Exclude<TriedCode, 'open'>; readonly waitUntil?: number };

/** Looks, with a person's code, whether they chose “ready”, and takes along only what they show. Nothing of it comes on screen. */
export async function giveCode(
  content: WalkContent,
  session: Session,
  person: PersonId,
  who: Person,
  code: string,
): Promise<Given> {
  try {
    const kept = await keeping();
    const found = await kept.openPart(session.id, person, code);
    if (found.kind !== 'open') {
      const waitUntil = 'waitUntil' in found ? found.waitUntil : undefined;
      return { tried: found.kind, ...(waitUntil !== undefined && { waitUntil }) };
    }
    await kept.closePart(session.id, person);
    return {
      tried: 'open',
      isReady: found.part.isReady,
      share: shareOf(content, found.part, who, session.shares[person]),
    };
  } catch {
    return { tried: 'failed' };
  }
}

/** Both gave their codes, and both had chosen “ready”: what each shows comes into the session. */
export function openBoth(shares: Readonly<Record<PersonId, Share>>): void {
  changeSession((session) => opened(session, shares));
}

/** The part of this person, where it is the one that is open. */
export const partOf = (part: Part | undefined, session: SessionId, person: PersonId): Part | undefined =>
  part?.session === session && part.person === person ? part : undefined;

notePersonal({
  async settled() {
    const { part } = usePart.getState();
    if (part) await settled(part.repair.id);
  },
  hide: closePart,
  clear: () => set({ part: undefined, states: {} }),
});
