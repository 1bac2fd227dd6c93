import { create } from 'zustand';
import type { TakenPractice } from '../domain/practice/kept';
import { asSet, newTaken, type Wishes } from '../domain/practice/taking';
import type { Measured, NotPractice, PracticeId, SentPractice } from '../domain/practice/sent';
import type { MeasureId } from '../content/schema-measures';
import { forgetArrived, keepArrived } from './arrived';
import { noteAsked } from './going';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { takePractice } from './practice';

/** Why nothing came of what was given: a therapist’s return and a message of Together belong elsewhere. */
export type NotTaken = NotPractice | 'return' | 'together' | 'failed';

/** What something that was given turned out to be. Nothing is kept by looking. */
export type Found =
  | { readonly kind: 'practice'; readonly sent: SentPractice }
  /** It is here already; `isSame` is false where the same practice now says something else. */
  | { readonly kind: 'known'; readonly practice: TakenPractice; readonly isSame: boolean }
  | { readonly kind: 'not-taken'; readonly why: NotTaken }
  /** The passphrase is needed before anything can be said of it. */
  | { readonly kind: 'locked' };

/** Where the person is with it. */
export type TakingPlace = 'words' | 'what' | 'heat' | 'hot' | 'safety' | 'measures';

interface TakingState {
  /** What was looked at, to be told from what came after it. */
  readonly given: string | File | undefined;
  readonly found: Found | undefined;
  readonly place: TakingPlace;
  readonly canReturn: boolean;
  readonly wishes: Wishes;
  readonly before: Measured;
}

const nothing: TakingState = {
  given: undefined,
  found: undefined,
  place: 'words',
  canReturn: false,
  wishes: [],
  before: {},
};

/** A practice that is being looked at and was not taken: in this page’s memory alone. */
export const useTaking = create<TakingState>()(() => nothing);

const set = useTaking.setState;

async function lookAt(given: string | File): Promise<Found> {
  const kept = await keeping();
  const unpacked = await kept.unpackPractice(given);
  if (unpacked.kind === 'sealed-return') return { kind: 'not-taken', why: 'return' };
  if (unpacked.kind === 'refused') {
    const isTogether = unpacked.why === 'nothing' && (await kept.unpack(given)).kind !== 'refused';
    return { kind: 'not-taken', why: isTogether ? 'together' : unpacked.why };
  }
  const { practice: sent } = unpacked;
  const here = await kept.openPractice('taken', sent.id);
  if (here.kind === 'locked') return { kind: 'locked' };
  if (here.kind === 'open') {
    const [one, other] = await Promise.all([kept.fingerprintOf(sent), kept.fingerprintOf(here.thing.sent)]);
    return { kind: 'known', practice: here.thing, isSame: one === other };
  }
  if (here.kind !== 'missing') return { kind: 'not-taken', why: here.kind === 'newer' ? 'newer' : 'failed' };
  return { kind: 'practice', sent };
}

/** Looks at what came, unless that is what is being looked at. */
export async function lookAtArrived(given: string | File): Promise<void> {
  const { given: before, found: already } = useTaking.getState();
  if (before === given && already && already.kind !== 'locked') return;
  set({ ...nothing, given });
  const found = await lookAt(given).catch((): Found => ({ kind: 'not-taken', why: 'failed' }));
  if (useTaking.getState().given !== given) return;
  set({ found, ...(found.kind === 'practice' && { wishes: asSet(found.sent) }) });
}

/** Gives something by hand. */
export function giveByHand(given: string | File): void {
  set(nothing);
  keepArrived(given);
}

/** Leaves it; nothing of it was kept. */
export function forgetTaking(): void {
  forgetArrived();
  set(nothing);
}

/** The page of this practice is open: what was looked at to get there is done with. */
export function doneTaking(id: PracticeId): void {
  const { found } = useTaking.getState();
  const of = found?.kind === 'practice' ? found.sent.id : found?.kind === 'known' ? found.practice.id : '';
  if (of === id) forgetTaking();
}

/** Goes to another place with it. */
export const takeTo = (place: TakingPlace): void => set({ place });

/** Whether the four words matched; without it nothing can go back. */
export const answerWords = (canReturn: boolean): void => set({ canReturn, place: 'what' });

/** How often a part is meant to be done; 0 leaves it out. */
export const wishFor = (at: number, wish: number): void =>
  set(({ wishes }) => ({ wishes: wishes.map((each, nth) => (nth === at ? wish : each)) }));

/** A number reported before it, or none any more. */
export const reportBefore = (id: MeasureId, value: number | undefined): void =>
  set(({ before: { [id]: _before, ...others } }) => ({
    before: { ...others, ...(value !== undefined && { [id]: value }) },
  }));

/** Takes it: from here on it is kept, and what was looked at can be forgotten. Answers with its id; undefined where there is nothing to take. */
export async function takeIt(): Promise<PracticeId | undefined> {
  const { found, canReturn, wishes, before } = useTaking.getState();
  if (found?.kind !== 'practice') return undefined;
  const digits = crypto.getRandomValues(new Uint8Array(16));
  const copy = [...digits].map((digit) => digit.toString(16).padStart(2, '0')).join('');
  const taken = newTaken(found.sent, { made: Date.now(), copy, canReturn, wishes, before });
  await takePractice(taken);
  if (before.heat !== undefined) noteAsked(taken.id, before.heat);
  return taken.id;
}

notePersonal({
  settled: () => Promise.resolve(),
  // It is nobody’s own yet, and waits for the passphrase.
  hide: () => Promise.resolve(),
  clear: () => set(nothing),
});
