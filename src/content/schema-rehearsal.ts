import type { Power, RelationshipId, RuptureId, Side, SourceId, Strength } from './schema';

/** The shape of the rehearsal room: the scene, the stand-in's temperament, what they say and what moves them. */

/** How a stand-in tends to take it. Kept rehearsals hold these, so one is never renamed. */
export const temperamentIds = [
  'open-but-hurt',
  'angry-needs-hearing',
  'gone-quiet',
  'defensive',
  'its-fine',
  'floods-and-leaves',
] as const;
export type TemperamentId = (typeof temperamentIds)[number];

/** What a talk comes to, in the order a repair mostly takes; they may come in any. */
export const moments = [
  'opening',
  'their-hurt',
  'your-part',
  'being-heard',
  'reassurance',
  'pattern',
  'what-now',
] as const;
export type Moment = (typeof moments)[number];

/** What a person does by saying something, as the stand-in may take it; the mending ones first. */
export const acts = [
  'names',
  'owns',
  'sees',
  'asks',
  'stays',
  'cares',
  'offers',
  'feels',
  'needs',
  'takes-it',
  'breaks',
  'regrets',
  'over-owns',
  'plain',
  'silent',
  'explains',
  'minimizes',
  'evades',
  'presses',
  'blames',
  'scorns',
  'threatens',
] as const;
export type Act = (typeof acts)[number];

/** The four numbers inside a stand-in, each from 0 to 100, never shown. */
export interface Inside {
  readonly trust: number;
  readonly guard: number;
  readonly hurt: number;
  readonly flooding: number;
}
/** What something adds to each of the four. */
export type Moved = readonly [trust: number, guard: number, hurt: number, flooding: number];

/** The stand-in was hurt by me, did the hurting, or only listens to what somebody else did. */
export const roles = ['was-hurt', 'did-it', 'listens'] as const;
export type Role = (typeof roles)[number];

/** How far they have come toward the other: guard up, letting something through, or here. */
export type Openness = 'closed' | 'softening' | 'open';

/**
 * A written line. `{slot}` takes in a fact of the scene. `close` keeps it to people who are close: not for work, a
 * therapist, a neighbor. `short` answers a few words only: it says that it was little.
 */
export type Line = string | { readonly close: string } | { readonly short: string };

/** What a stand-in says in one moment, by what the person just did. */
export interface MomentLines {
  /** After something that mends. */
  readonly met: Readonly<Record<Openness, readonly Line[]>>;
  /** After a question. */
  readonly asked: Readonly<Record<'closed' | 'open', readonly Line[]>>;
  /** After an excuse, a "not so bad", a change of subject. */
  readonly missed: readonly Line[];
  /** After blame, scorn, an order. */
  readonly struck: readonly Line[];
  /** After a bare sorry, too much of it, or something that says little. */
  readonly thin: readonly Line[];
}

/** What can happen in any moment. */
export interface AnyMomentLines {
  /** After the person said what they themselves feel: met, or not. */
  readonly felt: Readonly<Record<'met' | 'notMet', readonly Line[]>>;
  /** After a silence that was kept. */
  readonly silence: readonly Line[];
  /** After the person asked for a break and said when they come back. */
  readonly breakAsked: readonly Line[];
  /** The stand-in asks for one. */
  readonly asksForBreak: readonly Line[];
  /** They go; and, later, they are here again. */
  readonly leaves: readonly Line[];
  readonly comesBack: readonly Line[];
  /** "Why should I believe you this time?" */
  readonly tests: readonly Line[];
  /** Something soft was said, and is taken back. */
  readonly takesBack: readonly Line[];
  readonly changesSubject: readonly Line[];
  /** A hard thing, said without abuse. */
  readonly hardThing: readonly Line[];
  /** A second sorry, and nothing changed. */
  readonly sorryAgain: readonly Line[];
  readonly tooManyQuestions: readonly Line[];
  /** Somebody takes on more than their part. */
  readonly tooMuchTaken: readonly Line[];
  /** An apology before they have been heard. */
  readonly sorryTooSoon: readonly Line[];
  /** Brings up what was skipped. */
  readonly bringsUp: Readonly<Record<Exclude<Moment, 'opening'>, readonly Line[]>>;
  /** The last line, by how it ended. */
  readonly ends: Readonly<Record<'good' | 'partly' | 'badly' | 'guarded', readonly Line[]>>;
}

/** Everything a temperament can say in one role. */
export interface RoleLines {
  readonly moments: Readonly<Record<Moment, MomentLines>>;
  readonly any: AnyMomentLines;
}

/** Who a stand-in is, told to the person who picks them and to a therapist who wants to argue. */
export interface Temperament {
  readonly title: string;
  /** Where they were not the one who was hurt, if it reads differently there. */
  readonly titleElsewhere?: string;
  /** One plain sentence for each role. */
  readonly sentences: Readonly<Record<Role, string>>;
  readonly speaks: string;
  readonly moves: readonly string[];
  readonly source: SourceId;
  readonly strength: Strength;
}

/** What somebody of a temperament might have felt hearing that, by what it was. */
export type Felt = Readonly<Record<Act, readonly string[]>>;

/** What moves a temperament: where it starts, and what each act adds. A therapist can read these and argue. */
export interface Moves {
  /** Where a scene of middling weight begins. */
  readonly start: Inside;
  readonly adds: Readonly<Record<Act, Moved>>;
  /** Where a moment asks for something else. */
  readonly inMoment: Partial<Readonly<Record<Moment, Partial<Readonly<Record<Act, Moved>>>>>>;
  /** From this flooding up they need a break, and from this one they go. */
  readonly breakAt: number;
  readonly leaveAt: number;
  /** What is left of a gain after each turn that hurt, from 0 to 1: how fast they come back. */
  readonly forgives: number;
  /** Words of a question that they make no secret of, and so do not deny even guarded. */
  readonly neverDenies?: readonly string[];
  /** How often, from 0 to 1, where there is cause for it. */
  readonly habits: Readonly<Record<'tests' | 'takesBack' | 'changesSubject' | 'hardThing', number>>;
}

/** Facts of a scene that lines can take in: lower case, without a full stop. */
export interface Slots {
  /** Names the event: “the dinner”. Fits after “about” and “since”. */
  readonly that: string;
  /** What was done, a clause. The stand-in was hurt: “you came in at ten past nine”; did it: “I took the money”. */
  readonly act: string;
  /** A thing seen that stays with the stand-in: “the pasta under a plate”. */
  readonly sight: string;
  /** What the stand-in wanted, or wishes: “to get one message”. */
  readonly wish: string;
  /** What the stand-in did or was afterward, a clause: “I went to bed with the light on”. */
  readonly after: string;
  /** How it goes between the two, a clause: “you say seven and I stop planning my evening”. */
  readonly usual: string;
  /** What would help: asked of the other (“send me one line before eight”), or, by who did it, offered (“I’ll show you every statement”). A sentence without its stop. */
  readonly ask: string;
  /** What was behind it for one who did it, a clause: “he had nobody else to ask”. */
  readonly reason?: string;
  /** The stand-in's own part where both have one, a clause: “I called you a martyr”. */
  readonly mine?: string;
}

/** Something of the scene that, named, is picked up. */
export interface SceneFact {
  /** Words in lower case, any of which names it; a word stands for its forms that begin with it. */
  readonly words: readonly string[];
  /** Somebody may be in danger: people to talk to are shown beside the talk. */
  readonly isDanger?: boolean;
  /** Nothing of the matter: who drives, who pays. It is answered, and moves nobody. */
  readonly isErrand?: boolean;
  readonly closed: readonly string[];
  readonly open: readonly string[];
}

/** A made-up scene as it stands in the list: enough to choose by. */
export interface SceneCard {
  readonly relationship: RelationshipId;
  readonly power?: Power;
  readonly side: Exclude<Side, 'not-sure'>;
  readonly role: Role;
  readonly rupture: RuptureId;
  readonly weight: 'small' | 'middling' | 'grave';
  readonly way: 'withdrawal' | 'confrontation';
  /** The stand-in's. */
  readonly name: string;
  readonly title: string;
  /** On the card, in one sentence. */
  readonly card: string;
}

/** A made-up scene. */
export interface Scenario extends SceneCard {
  /** What happened, told to "you". */
  readonly told: readonly string[];
  /** What to try. */
  readonly yours: string;
  /** For the quiet minute. */
  readonly imagine: readonly string[];
  /** Where the two are, in a few words: "The kitchen. Half past nine." */
  readonly place: string;
  readonly slots: Slots;
  readonly facts: readonly SceneFact[];
  /** Questions that get an answer of their own, found like facts, in a question only. */
  readonly answers: readonly SceneFact[];
  /** Lines of this scene alone. */
  readonly own: Readonly<Record<Moment, Readonly<Record<Openness, readonly string[]>>>>;
  readonly firstWords: Readonly<Record<TemperamentId, string>>;
  /** Threes of what one could say, of differing quality: one that mends, one in between, one that closes. */
  readonly suggestions: Readonly<
    Record<Moment, readonly (readonly [mends: string, between: string, closes: string])[]>
  >;
}

/** What a scene of one's own takes from the kind of rupture it is, for one role of the stand-in. */
export interface OwnSceneRole {
  readonly slots: Slots;
  readonly facts: readonly SceneFact[];
  readonly firstWords: Readonly<Record<TemperamentId, string>>;
}

/** A kind of rupture as a scene of one's own: nothing in it may claim what it cannot know. */
export type OwnScene = Readonly<Record<Exclude<Role, 'listens'>, OwnSceneRole>>;

/** What every scene of one's own shares, for one role: questions answered, and what lies between mending and closing. */
export interface OwnSceneShared {
  readonly answers: readonly SceneFact[];
  readonly between: Readonly<Record<Moment, readonly string[]>>;
}

/** What a few plain words can show by themselves; their phrases are content. */
export type Shown =
  | 'too-much'
  | 'sorry'
  | 'confessed'
  | 'own-part'
  | 'seen'
  | 'cared'
  | 'stayed'
  | 'promised'
  | 'inviting'
  | 'accused'
  | 'needs-pause'
  | 'says-feel'
  | 'says-need'
  /** Says of earlier words that they were not so, or not fair. */
  | 'unsays'
  | 'asks-to-do'
  | 'asks-to-talk'
  | 'of-break'
  | 'of-time'
  | 'takes-back'
  | 'of-threat'
  | 'of-feeling'
  | 'makes-small'
  | 'of-pattern'
  | 'of-checking'
  | 'takes-leave'
  | 'about-opening'
  | 'about-reassurance'
  | 'about-what-now'
  | 'about-pattern'
  | 'about-your-part'
  | 'of-me'
  /** Begins as a question does that wants to know something. */
  | 'asks-plainly';
