import type { BondId } from '../../content/schema-together';
import {
  personIds,
  sessionVersion,
  type Forward,
  type HalfLoop,
  type Person,
  type PersonId,
  type Session,
  type SessionEnd,
  type SessionId,
  type Share,
  type Talk,
  type TalkPart,
  type TwoDevices,
} from './kept';

/** The other of the two. */
export const otherOf = (person: PersonId): PersonId => (person === 'one' ? 'other' : 'one');

const emptyHalf: HalfLoop = { does: '', feels: '' };

/** A way forward with nothing in it yet. */
export const emptyForward: Forward = {
  agreements: [],
  requests: [],
  staysOpen: '',
  lookAgain: '',
  appreciations: { one: '', other: '' },
};

/** A talk before its first word. */
export const emptyTalk: Talk = {
  at: 'consent',
  topic: '',
  minutes: 40,
  consents: [],
  floor: { speaker: 'one', stage: 'speaking', said: 0 },
  turns: [],
  held: { one: 0, other: 0 },
  said: [],
  received: {},
  loop: { one: emptyHalf, other: emptyHalf },
  forward: emptyForward,
  agreed: [],
};

/** What a session begins with. */
export interface SessionBegun {
  readonly id: SessionId;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly bond: BondId;
  readonly people: Session['people'];
  readonly two?: TwoDevices;
}

/** A session in which nobody has prepared anything yet. */
export const newSession = ({ id, made, bond, people, two }: SessionBegun): Session => ({
  id,
  version: sessionVersion,
  revision: 0,
  made,
  changed: made,
  bond,
  people,
  shares: { one: [], other: [] },
  isOpen: false,
  talk: emptyTalk,
  ...(two && { two }),
});

/**
 * How a person is called and drawn. Somebody whose name has not come yet is drawn, and called nothing. Two who chose on
 * two devices may have chosen the same: the one who began keeps it, and the other is drawn beside them, on both devices.
 */
export function personOf(session: Session, person: PersonId): Person {
  const known = session.people[person];
  const theirs = session.people[otherOf(person)];
  const free: Pick<Person, 'hue' | 'line'> = {
    hue: theirs?.hue === 'sea' ? 'rust' : 'sea',
    line: theirs?.line === 'dotted' ? 'solid' : 'dotted',
  };
  if (!known) return { name: '', ...free };
  if (person === 'one' || !theirs) return known;
  return {
    ...known,
    ...(known.hue === theirs.hue && { hue: free.hue }),
    ...(known.line === theirs.line && { line: free.line }),
  };
}

/** What this person wants to be called; empty until it has come. */
export const nameOf = ({ people }: Pick<Session, 'people'>, person: PersonId): string =>
  people[person]?.name ?? '';

/** What a person shows now: the newest version of it. */
export const newestShare = (session: Session, person: PersonId): Share | undefined =>
  session.shares[person].at(-1);

/** On one device: both parts come to the session in the same moment, each as its person chose; older versions stay. */
export function opened(session: Session, shares: Readonly<Record<PersonId, Share>>): Session {
  const withNew = (person: PersonId): readonly Share[] => [
    ...session.shares[person].filter(({ version }) => version !== shares[person].version),
    shares[person],
  ];
  return { ...session, isOpen: true, shares: { one: withNew('one'), other: withNew('other') } };
}

const withTalk = (session: Session, talk: Partial<Talk>): Session => ({
  ...session,
  talk: { ...session.talk, ...talk },
});

/** Sets what the two talk about and for how long; whoever had said yes is asked again. */
export const withTopic = (session: Session, topic: string, minutes: number): Session =>
  withTalk(session, { topic, minutes, consents: [] });

/** Who has the floor first. */
export const begunBy = (session: Session, speaker: PersonId): Session =>
  withTalk(session, { floor: { speaker, stage: 'speaking', said: 0 } });

/** One of the two says yes to it, or takes it back. */
export function consented(session: Session, person: PersonId, isYes: boolean): Session {
  const others = session.talk.consents.filter((each) => each !== person);
  return withTalk(session, { consents: isYes ? [...others, person] : others });
}

/** Whether both have said yes. */
export const haveBothConsented = ({ talk }: Session): boolean =>
  personIds.every((each) => talk.consents.includes(each));

/** Goes to a part of the talk; what stands in the others stays. */
export const goneTo = (session: Session, at: TalkPart): Session => withTalk(session, { at });

/** Puts one person’s half of the loop in its place. */
export const withHalf = (session: Session, person: PersonId, half: HalfLoop): Session =>
  withTalk(session, { loop: { ...session.talk.loop, [person]: half } });

/** What is being typed in a field of the talk. */
export const draftOf = ({ talk }: Session, field: string): string => talk.drafts?.[field] ?? '';

/** Notes what is being typed in a field; nothing takes it away. */
export function withDraft(session: Session, field: string, text: string): Session {
  const { [field]: _before, ...others } = session.talk.drafts ?? {};
  return withTalk(session, { drafts: text === '' ? others : { ...others, [field]: text } });
}

/** Somebody has said what they had prepared, and the other has answered it or not. */
export function saidBy(
  session: Session,
  speaker: PersonId,
  answer: Talk['received'][PersonId] | undefined,
): Session {
  const { said, received } = session.talk;
  return withTalk(session, {
    said: said.includes(speaker) ? said : [...said, speaker],
    received: answer ? { ...received, [otherOf(speaker)]: answer } : received,
  });
}

/**
 * Ends it. What was typed on the way goes, its topic too; what each had shown, and what both agreed to keep, stays. A
 * summary only one agreed to is not kept.
 */
export const ended = (session: Session, end: SessionEnd): Session => ({
  ...session,
  ended: end,
  talk: emptyTalk,
});
