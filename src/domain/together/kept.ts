import type { Answer, PromptId } from '../../content/schema';
import type { BondId, Hue, ReceivingId } from '../../content/schema-together';
import type { Repair } from '../saved';

/** The version of `Session` and of `Part` that this build writes. */
export const sessionVersion = 1;

/** What names a session in addresses and on the disk; a random UUID. */
export type SessionId = string;

/** Which of the two: the one who began it, and the other. On two devices both call the same person by the same id. */
export const personIds = ['one', 'other'] as const;
export type PersonId = (typeof personIds)[number];

/** One of the two people, as they want to be called and drawn. The other's line is the one that is left. */
export interface Person {
  readonly name: string;
  readonly hue: Hue;
  readonly line: 'solid' | 'dotted';
}

/** When something a person shares is seen: beside them on their turns, or once they have listened. */
export type SharedWhen = 'turn' | 'say';

/** One answer a person chose to show. */
export interface SharedField {
  readonly prompt: PromptId;
  readonly answer: Answer;
  readonly when: SharedWhen;
}

/** All a person shows, as they chose it at one time; a later choice is another version, and the older stays. */
export interface Share {
  /** Counted from 1 for each person. */
  readonly version: number;
  readonly person: Person;
  readonly fields: readonly SharedField[];
}

export type Shares = Readonly<Record<PersonId, readonly Share[]>>;

/** What the speaker says of what they heard back. */
export type Got = 'not-yet' | 'partly' | 'yes';

/** One time the listener said what they heard; `text` only where they typed it. */
export interface Reflection {
  readonly text?: string;
  readonly got?: Got;
}

/** One thing said and listened to. */
export interface Turn {
  readonly speaker: PersonId;
  readonly reflections: readonly Reflection[];
  /** `open`: after two tries, or passed on before; it may be come back to. */
  readonly ended?: 'got' | 'open';
}

/** What the person with the floor, or the one who listens, does now. */
export type FloorStage = 'speaking' | 'reflecting' | 'asking' | 'missing' | 'more';

/** Who has the floor, and where they are in it. */
export interface Floor {
  readonly speaker: PersonId;
  readonly stage: FloorStage;
  /** How many things were said on this floor so far. */
  readonly said: number;
}

/** Half of the loop: what this person does in it, and the softer feeling under that. */
export interface HalfLoop {
  readonly does: string;
  readonly feels: string;
}

/** What one of the two will do. Nobody writes for the other. */
export interface Agreement {
  readonly id: string;
  readonly by: PersonId;
  readonly will: string;
  readonly when: string;
}

/** What one of the two asks for; it may be refused. */
export interface Request {
  readonly id: string;
  readonly by: PersonId;
  readonly text: string;
  readonly answer?: 'yes' | 'something-else' | 'no';
}

/** What the two take along; kept for good only when both agree to it. */
export interface Forward {
  readonly agreements: readonly Agreement[];
  readonly requests: readonly Request[];
  readonly staysOpen: string;
  /** The day they look again, as `2026-11-22`; empty when none is set. */
  readonly lookAgain: string;
  readonly appreciations: Readonly<Record<PersonId, string>>;
}

/** The parts of the talk, in their order; where the two stand is one of them. */
export const talkParts = ['consent', 'turns', 'say', 'loop', 'agreements', 'summary'] as const;
export type TalkPart = (typeof talkParts)[number];

/** What is said while the two sit together; seen by both. */
export interface Talk {
  readonly at: TalkPart;
  /** What they talk about, and how long at most in minutes; each agrees for themselves. */
  readonly topic: string;
  readonly minutes: number;
  readonly consents: readonly PersonId[];
  readonly floor: Floor;
  readonly turns: readonly Turn[];
  /** How long each had the floor, in milliseconds. */
  readonly held: Readonly<Record<PersonId, number>>;
  /** Who has said what they had prepared. */
  readonly said: readonly PersonId[];
  /** What a listener answered to it, by who listened. */
  readonly received: Readonly<Partial<Record<PersonId, ReceivingId>>>;
  readonly loop: Readonly<Record<PersonId, HalfLoop>>;
  readonly forward: Forward;
  /** Who agrees to the summary as it stands; a change of it asks both again. */
  readonly agreed: readonly PersonId[];
  /** What is being typed and is not put down yet, by the field it stands in; a reload brings it back. */
  readonly drafts?: Readonly<Record<string, string>>;
}

/** How a session ended; absent while it goes on. */
export type SessionEnd = 'stopped' | 'finished';

/** What two devices need: whose is which, the key made here, and what came from there. */
export interface TwoDevices {
  /** Who this device's own person is. */
  readonly here: PersonId;
  /** The secret half of the key made on this device (`AGE-SECRET-KEY-1…`). */
  readonly identity: string;
  readonly recipient: string;
  /** In the invitation and in the sealed reply to it: 32 hexadecimal digits. */
  readonly token: string;
  /** The other device's key, once it is known. */
  readonly theirs?: string;
  /** The newest version of what is shown here that was handed out to be sent. */
  readonly sent?: number;
  /** Whether the six words were the same when the two last read them aloud; absent until then. */
  readonly isCompared?: boolean;
}

/** A session of two people. */
export interface Session {
  readonly id: SessionId;
  readonly version: number;
  /** Counts this record's committed writes. */
  readonly revision: number;
  /** Milliseconds since 1970, by this device's clock. */
  readonly made: number;
  readonly changed: number;
  readonly bond: BondId;
  /** Absent on two devices until the other's part has come. */
  readonly people: Readonly<Partial<Record<PersonId, Person>>>;
  readonly shares: Shares;
  /** Both chose “ready”, and both parts may be seen. */
  readonly isOpen: boolean;
  readonly talk: Talk;
  /** What both agreed to keep. */
  readonly kept?: Forward;
  readonly ended?: SessionEnd;
  /** When a person’s part was let go without its code, in milliseconds since 1970; the last time, by person. */
  readonly erased?: Readonly<Partial<Record<PersonId, number>>>;
  /** Only on two devices. */
  readonly two?: TwoDevices;
}

/** One person's own part of a session: their walk, and what of it they choose to show. Nobody else sees it. */
export interface Part {
  readonly session: SessionId;
  readonly person: PersonId;
  readonly version: number;
  /** The same walk as everybody’s, with an owner. */
  readonly repair: Repair;
  /** What to show, and when. What is not here stays. */
  readonly shows: Readonly<Record<PromptId, SharedWhen>>;
  readonly isReady: boolean;
}

/** What an own code has at least: digits, so that it can be typed on a telephone with one thumb. */
export const shortestCode = 6;
