import type {
  Part,
  Person,
  Session,
  Share,
  SharedField,
  TwoDevices,
} from '../../../src/domain/together/kept';
import { newSession } from '../../../src/domain/together/session';
import { aRepair, text } from '../a-repair';

export const ada: Person = { name: 'Ada', hue: 'rust', line: 'solid' };
export const otto: Person = { name: 'Otto', hue: 'sea', line: 'dotted' };

/** A session of Ada and Otto on one device, changed as said here. */
export const aSession = (changes: Partial<Session> = {}): Session => ({
  ...newSession({ id: 'a-session', made: 1, bond: 'friends', people: { one: ada, other: otto } }),
  ...changes,
});

/** The half of a session that lies on the device of this person, before anything came from the other. */
export const onDevice = (here: TwoDevices['here'], changes: Partial<TwoDevices> = {}): Session =>
  newSession({
    id: 'a-session',
    made: 1,
    bond: 'friends',
    people: {},
    two: {
      here,
      identity: `secret-${here}`,
      recipient: `key-${here}`,
      token: 'a-token',
      // Whoever was invited has the key of the one who invites; the other way it has still to come.
      ...(here === 'other' && { theirs: 'key-one' }),
      ...changes,
    },
  });

export const aField = (said: string, changes: Partial<SharedField> = {}): SharedField => ({
  prompt: 'camera',
  answer: text(said),
  when: 'turn',
  ...changes,
});

/** What a person shows: one answer with these words. */
export const aShare = (said: string, changes: Partial<Share> = {}): Share => ({
  version: 1,
  person: ada,
  fields: [aField(said)],
  ...changes,
});

/** Ada's own part, with nothing in it but what is said here. */
export const aPart = (changes: Partial<Part> = {}): Part => ({
  session: 'a-session',
  person: 'one',
  version: 1,
  repair: aRepair(),
  shows: {},
  isReady: false,
  ...changes,
});
