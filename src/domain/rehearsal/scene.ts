import type {
  Act,
  Inside,
  Moment,
  Moved,
  Moves,
  RoleLines,
  Scenario,
  TemperamentId,
} from '../../content/schema-rehearsal';
import { startOf } from './moving';
import { seeded, seedOf } from './seeded';

/** How a scene can end. `left`: the person stopped it; `kind-stop`: their own lines spoke of harm. */
export type Ending = 'good' | 'partly' | 'badly' | 'guarded' | 'left' | 'kind-stop';

/** What a scene is played with; it does not change while it is played. */
export interface Scene {
  readonly scenario: Pick<
    Scenario,
    'relationship' | 'role' | 'weight' | 'slots' | 'facts' | 'answers' | 'own' | 'firstWords'
  >;
  readonly temperament: TemperamentId;
  readonly lines: RoleLines;
  readonly moves: Moves;
  readonly ofRole: Partial<Readonly<Record<Act, Moved>>>;
  /** A whole number; the same one gives the same scene. */
  readonly seed: number;
  /** Stays guarded though the words are good. */
  readonly guarded: boolean;
  /** What was said in earlier rehearsals: said again only when nothing else is left. */
  readonly heardBefore: ReadonlySet<string>;
}

/** A stand-in as they are now. */
export interface StandIn {
  readonly inside: Inside;
  readonly moment: Moment;
  /** How many times the person has spoken. */
  readonly turn: number;
  readonly touched: readonly Moment[];
  /** Lines said, as they are written. */
  readonly said: readonly string[];
  readonly times: Partial<Readonly<Record<Act, number>>>;
  readonly wounds: number;
  /** How far they were heard, from 0 to 1. */
  readonly heard: number;
  /** How steady and clear the person is, from 0 to 100. */
  readonly steadiness: number;
  /** Gone for a while: the next words find them back. */
  readonly isAway: boolean;
  /** The last reply let something through. */
  readonly wasSoft: boolean;
  /** At which turn they last asked for a break. */
  readonly askedForBreak?: number;
  readonly tested: number;
  /** What the person said, each turn its words. */
  readonly heardWords: readonly (readonly string[])[];
  readonly ended?: Ending;
}

/** Whether the stand-in of this seed stays guarded: about one in four. */
export const isGuardedBy = (seed: number): boolean => seeded(seedOf(seed, 0x67))() < 0.25;

/** The stand-in before the first word. */
export function atStart({ moves, scenario: { weight, role, firstWords }, temperament }: Scene): StandIn {
  return {
    inside: startOf(moves, weight, role),
    moment: 'opening',
    turn: 0,
    touched: [],
    said: [firstWords[temperament]],
    times: {},
    wounds: 0,
    heard: 0,
    steadiness: 50,
    isAway: false,
    wasSoft: false,
    tested: 0,
    heardWords: [],
  };
}

const close: ReadonlySet<string> = new Set([
  'partner',
  'former-partner',
  'friend',
  'my-parent',
  'my-grown-child',
  'my-child',
  'family',
]);

/** Whether what only close people say to each other can be said here. */
export const areClose = ({ scenario }: Scene): boolean => close.has(scenario.relationship);
