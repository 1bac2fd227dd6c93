import { create } from 'zustand';
import { keysToTry } from '../domain/practice/key-care';
import { returnIdOf, type ReturnFit, type ReturnId } from '../domain/practice/kept';
import { received, type KnownPractice, type Received } from '../domain/practice/receiving';
import type { NotPractice, PracticeReturn } from '../domain/practice/sent';
import { SaveRefused, type RefusalReason } from '../domain/saved';
import { forgetArrived, useArrived } from './arrived';
import { keeping } from './keeping';
import { notePersonal } from './personal';
import { listAgain } from './return-list';
import { readKeys } from './therapist-key';

/** Why something that came is not among the returns now. Each is a sentence; nothing here changed. */
export type NotReturn =
  | NotPractice
  | 'not-for-here'
  | 'practice'
  | 'no-key'
  /** What is here of it cannot be read, and is not written over. */
  | 'unreadable'
  | 'not-saved'
  | 'failed';

/** What became of one thing that came. */
export type Outcome =
  | { readonly kind: Received['kind']; readonly id: ReturnId; readonly fit: ReturnFit }
  | { readonly kind: 'refused'; readonly why: NotReturn };

/** One thing that came, under the name the browser gives its file; a link or pasted text has none. */
export interface Arrival {
  readonly given: string | File;
  readonly outcome: Outcome;
}

interface Receiving {
  /** How many came at once; 0 where nothing did. */
  readonly of: number;
  readonly arrivals: readonly Arrival[];
}

const nothing: Receiving = { of: 0, arrivals: [] };

/** What came last, and what became of each of it. */
export const useReceiving = create<Receiving>()(() => nothing);

const refused = (why: NotReturn): Outcome => ({ kind: 'refused', why });

/** Milliseconds since 1970, never the same twice: of many that came at once the first stands first. */
let lastTime = 0;
const nextTime = (): number => (lastTime = Math.max(Date.now(), lastTime + 1));

async function keep(back: PracticeReturn): Promise<Outcome> {
  const kept = await keeping();
  const id = returnIdOf(back);
  const [set, here] = await Promise.all([kept.openPractice('set', back.practice), kept.openReturn(id)]);
  if (here.kind === 'locked') throw new SaveRefused('locked');
  if (here.kind === 'unreadable' || here.kind === 'newer') return refused('unreadable');
  const known: KnownPractice | undefined =
    set.kind === 'open'
      ? { set: set.thing, fingerprint: await kept.fingerprintOf(set.thing.sent) }
      : undefined;
  const result = received(back, here.kind === 'open' ? here.thing : undefined, known, nextTime());
  if (result.kind !== 'same') await kept.saveReturn(result.kept);
  return { kind: result.kind, id, fit: result.kept.fit };
}

const elsewhere: readonly RefusalReason[] = ['changed-elsewhere', 'erased-elsewhere'];

/** Keeps it; where another window has written or erased in the same moment, beside what is there now. */
async function keepBeside(back: PracticeReturn): Promise<Outcome> {
  try {
    return await keep(back);
  } catch (error) {
    if (error instanceof SaveRefused && elsewhere.includes(error.reason)) return keep(back);
    throw error;
  }
}

/** What is in what came, as far as it can be told without keeping it. Never throws. */
async function opened(given: string | File): Promise<PracticeReturn | NotReturn> {
  try {
    const kept = await keeping();
    const unpacked = await kept.unpackPractice(given);
    if (unpacked.kind === 'refused') return unpacked.why;
    if (unpacked.kind === 'practice') return 'practice';
    const keys = keysToTry(await readKeys());
    if (keys.length === 0) return 'no-key';
    const identities = keys.map(({ pair }) => pair.identity);
    const unsealed = await kept.unsealReturn(unpacked, identities);
    return unsealed.kind === 'refused' ? unsealed.why : unsealed.return;
  } catch {
    return 'failed';
  }
}

async function takeIn(found: PracticeReturn | NotReturn): Promise<Outcome> {
  if (typeof found === 'string') return refused(found);
  try {
    return await keepBeside(found);
  } catch (error) {
    return refused(error instanceof SaveRefused ? 'not-saved' : 'failed');
  }
}

/** How many are opened at a time: each has a worker of its own, which takes a moment to come. */
const atOnce = 4;

async function takeInAll(given: readonly (string | File)[]): Promise<void> {
  useReceiving.setState({ of: given.length, arrivals: [] });
  const opening = given.slice(0, atOnce).map(opened);
  for (const [at, each] of given.entries()) {
    const found = await opening[at];
    const next = given[at + atOnce];
    if (next !== undefined) opening.push(opened(next));
    // One after the other, in the order they came: two may be versions of the same.
    const outcome = await takeIn(found ?? 'failed');
    useReceiving.setState(({ arrivals }) => ({ arrivals: [...arrivals, { given: each, outcome }] }));
  }
  await listAgain();
}

let working: Promise<void> = Promise.resolve();

/**
 * Takes in what came: what cannot be read changes nothing, and keeps nothing else from being kept. Whatever comes meanwhile
 * waits for its turn. Never throws.
 */
export function receive(given: readonly (string | File)[]): Promise<void> {
  if (given.length > 0) working = working.then(() => takeInAll(given));
  return working;
}

/** Takes in what came with a link, once there is a key to read it with. */
export function receiveArrived(): void {
  const { given } = useArrived.getState();
  if (given === undefined) return;
  forgetArrived();
  void receive([given]);
}

/** Tries once more what could not be read: the key may be here now, or the connection. */
export const receiveAgain = (): Promise<void> =>
  receive(
    useReceiving
      .getState()
      .arrivals.filter(({ outcome }) => outcome.kind === 'refused')
      .map(({ given }) => given),
  );

/** Puts away what was said about what came. */
export const forgetReceived = (): void => useReceiving.setState(nothing);

notePersonal({
  settled: () => working,
  async hide() {
    await working;
    forgetReceived();
  },
  clear: forgetReceived,
});
