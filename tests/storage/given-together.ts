import type { Part, Person, Session, Share } from '../../src/domain/together/kept';
import type { CodedPart, PlainPart } from '../../src/domain/together/kept-part';
import type { Connection } from '../../src/storage/database';
import type { PartRecord, SessionRecord } from '../../src/storage/records';
import { aRepair } from '../domain/a-repair';

export const [sofaId, otherSofaId] = [
  '6bbe8c0e-df60-4fde-8fbd-7d7f90a06a67',
  '7ccf9d1f-e071-40ef-90ce-8e80a1b17b78',
] as const;

/** Codes as two people choose them. */
export const [myCode, theirCode] = ['402817', 'a lamp 7'] as const;

export const ada: Person = { name: 'Ada', hue: 'rust', line: 'solid' };
const bo: Person = { name: 'Bo', hue: 'sea', line: 'dotted' };

/** One version of what a person shows, with these words in it. */
export const showing = (text: string, version = 1): Share => ({
  version,
  person: ada,
  fields: [{ prompt: 'camera', answer: { kind: 'text', text }, when: 'turn' }],
});

/** A session of two on one device, in which nothing was said yet. */
export const aSession = (changes: Partial<Session> = {}): Session => {
  const half = { does: '', feels: '' };
  return {
    id: sofaId,
    version: 1,
    revision: 0,
    made: 1_000,
    changed: 2_000,
    bond: 'partners',
    people: { one: ada, other: bo },
    shares: { one: [], other: [] },
    isOpen: false,
    talk: {
      at: 'consent',
      topic: 'The evening at the lake',
      minutes: 40,
      consents: [],
      floor: { speaker: 'one', stage: 'speaking', said: 0 },
      turns: [],
      held: { one: 0, other: 0 },
      said: [],
      received: {},
      loop: { one: half, other: half },
      forward: {
        agreements: [],
        requests: [],
        staysOpen: '',
        lookAgain: '',
        appreciations: { one: '', other: '' },
      },
      agreed: [],
    },
    ...changes,
  };
};

/** The part of one of the two, with these words in it. */
export const aPart = (text = 'I read your message and put it away.', changes: Partial<Part> = {}): Part => {
  const { session = sofaId, person = 'one' } = changes;
  return {
    session,
    person,
    version: 1,
    repair: aRepair({
      id: `${session}-${person}`,
      origin: { kind: 'together', session, person },
      answers: { camera: { kind: 'text', text } },
    }),
    shows: {},
    isReady: false,
    ...changes,
  };
};

/** What stands in a part. */
export function wordsOf({ repair }: Part): string | undefined {
  const answer = repair.answers.camera;
  return answer?.kind === 'text' ? answer.text : undefined;
}

/** A part with no code, as it is kept. */
export const aPlainPart = (revision = 1, part = aPart()): PlainPart => {
  const { session, person } = part;
  return { kind: 'plain', session, person, version: 1, revision, part };
};

/** A part behind a code, as it is kept; nothing real lies behind it. */
export const aCodedPart = (revision = 1, salt = 'AAAA'): CodedPart => ({
  kind: 'coded',
  session: sofaId,
  person: 'one',
  version: 1,
  revision,
  lock: { salt, iterations: 1_000, key: { iv: 'AAAA', sealed: 'AAAA' } },
  tries: { count: 0, last: 0 },
  inner: { iv: 'AAAA', sealed: 'AAAA' },
});

/** Everything in the store of sessions, as it lies on the disk. */
export const liesIn = (connection: Connection): Promise<(SessionRecord | PartRecord)[]> =>
  connection.use((database) => database.getAll('sessions'));
