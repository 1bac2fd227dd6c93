import type {
  Client,
  KeptReturn,
  OwnPractice,
  PracticeDraft,
  PracticeThing,
  SetPractice,
  TakenPractice,
  TherapistKey,
} from '../../src/domain/practice/kept';
import type { PracticeReturn, ReturnField, SentPractice } from '../../src/domain/practice/sent';
import type { Keeping } from '../../src/domain/keeping';
import type { Connection } from '../../src/storage/database';
import { recipientIn } from '../../src/storage/message-ids';
import type { PracticeRecord, ReturnRecord } from '../../src/storage/records';

/** An id like those browsers make, each number its own. */
export const idNumber = (at: number, of = 0): string =>
  `${of.toString(16).padStart(8, '0')}-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;

export const [practiceId, otherPracticeId] = [idNumber(1, 1), idNumber(2, 1)] as const;
export const [ruthId, otherClientId] = [idNumber(1, 2), idNumber(2, 2)] as const;
export const [ownId, keyId, otherKeyId] = [idNumber(1, 3), idNumber(1, 4), idNumber(2, 4)] as const;
/** Tells apart two people with one link. */
export const [copy, otherCopy] = ['c0'.repeat(16), 'c1'.repeat(16)] as const;

const keyed = (byte: number): string => recipientIn(new Uint8Array(32).fill(byte));

/** A pair of keys; nothing real opens with it. */
export const aPair = (byte = 7): TherapistKey['pair'] => ({
  identity: `AGE-SECRET-KEY-1${'QPZRY9X8'.repeat(7)}${byte}`,
  recipient: keyed(byte),
});

export const aSent = (changes: Partial<SentPractice> = {}): SentPractice => ({
  id: practiceId,
  recipient: keyed(7),
  by: 'Dr. M.',
  title: 'Say it in one sentence',
  why: 'One plain sentence is easier to hear than ten.',
  parts: [
    { kind: 'walk', prompts: ['camera', 'opening'] },
    { kind: 'rehearsal', scenario: 'late-dinner', temperament: 'open-but-hurt', tries: 2 },
  ],
  measures: ['closeness', 'ready'],
  times: 1,
  minutes: 15,
  forTwo: false,
  ...changes,
});

const times = { version: 1, made: 1_000, changed: 2_000 };

export const aTaken = (changes: Partial<TakenPractice> = {}): TakenPractice => ({
  ...times,
  kind: 'taken',
  id: changes.sent?.id ?? practiceId,
  sent: aSent(),
  canReturn: true,
  copy,
  parts: [
    { refused: false, times: 1, repairs: [idNumber(1, 9)] },
    { refused: true, times: 0, repairs: [] },
  ],
  before: { closeness: 3 },
  after: {},
  draft: { fields: [] },
  handed: 0,
  ...changes,
});

export const aClient = (notes = 'Came late twice.', changes: Partial<Client> = {}): Client => ({
  ...times,
  kind: 'client',
  id: ruthId,
  code: 'R-17',
  notes,
  ...changes,
});

export const aSet = (changes: Partial<SetPractice> = {}): SetPractice => ({
  ...times,
  kind: 'set',
  id: changes.sent?.id ?? practiceId,
  sent: aSent(),
  ...changes,
});

export const anOwn = (changes: Partial<OwnPractice> = {}): OwnPractice => {
  const { id: _, recipient: __, by: ___, ...plan } = aSent();
  return { ...times, kind: 'own', id: ownId, name: 'Week one', plan, ...changes };
};

/** Half composed: nothing of it fits yet. */
export const aDraft = (changes: Partial<PracticeDraft> = {}): PracticeDraft => ({
  ...times,
  kind: 'draft',
  id: idNumber(1, 5),
  title: '',
  why: '',
  parts: [],
  measures: [],
  times: 1,
  note: '',
  forTwo: false,
  due: '',
  by: '',
  code: 'R-17',
  ...changes,
});

export const aKey = (changes: Partial<TherapistKey> = {}): TherapistKey => ({
  ...times,
  kind: 'key',
  id: keyId,
  pair: aPair(),
  by: 'Dr. M.',
  ...changes,
});

/** What came back, with these words in it. */
export const aBack = (
  text = 'We sat down on Sunday.',
  changes: Partial<PracticeReturn> = {},
): PracticeReturn => ({
  practice: practiceId,
  of: 'fingerprint-of-this-2g',
  copy,
  version: 1,
  fields: [{ kind: 'happened', text }] satisfies ReturnField[],
  ...changes,
});

/** A return as it is kept; its id is that of what came. */
export const aReturn = (text?: string, changes: Partial<KeptReturn> = {}): KeptReturn => {
  const newest = changes.newest ?? aBack(text);
  return {
    id: `${newest.practice}.${newest.copy}`,
    version: 1,
    arrived: 3_000,
    changed: 3_000,
    newest,
    earlier: [],
    fit: 'as-set',
    notes: '',
    ...changes,
  };
};

/** A return of a practice of its own, that came as the `at`th. */
export const returnNumber = (at: number, changes: Partial<KeptReturn> = {}): KeptReturn =>
  aReturn('', {
    newest: aBack(`what came ${at}`, { practice: idNumber(at, 7) }),
    arrived: 10_000 + at,
    ...changes,
  });

/** One of each kind; what was set, for the client. */
export const everyThing: readonly PracticeThing[] = [
  aTaken(),
  aClient(),
  aSet({ client: ruthId }),
  anOwn(),
  aDraft(),
  aKey(),
];

/** The words of a return. */
export function wordsOf({ newest }: KeptReturn): string | undefined {
  const [field] = newest.fields;
  return field?.kind === 'happened' ? field.text : undefined;
}

/** Everything in the two stores, as it lies on the disk. */
export const practicesIn = (connection: Connection): Promise<PracticeRecord[]> =>
  connection.use((database) => database.getAll('practices'));
export const returnsIn = (connection: Connection): Promise<ReturnRecord[]> =>
  connection.use((database) => database.getAll('returns'));
/** The names of all of it. */
export const namesIn = async (connection: Connection): Promise<readonly string[]> =>
  [...(await practicesIn(connection)), ...(await returnsIn(connection))].map(({ id }) => id);

/** The notes on a client, as they are read there; of one that cannot be opened what is said instead. */
export async function notesOf(from: Keeping, id: string = ruthId): Promise<string> {
  const opened = await from.openPractice('client', id);
  return opened.kind === 'open' ? opened.thing.notes : opened.kind;
}

/** Saves one of each kind. */
export async function saveAll(to: Keeping): Promise<void> {
  for (const thing of everyThing) await to.savePractice(thing);
}
