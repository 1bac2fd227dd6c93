import type { Act, TemperamentId } from '../../content/schema-rehearsal';
import type { RepairId } from '../saved';
import type { Ending } from './scene';

/** The version of `Rehearsal` that this build writes. */
export const rehearsalVersion = 1;

/** What a kept rehearsal may hold at most, so that no file can bring more: tries, and exchanges in each. */
export const mostTries = 60;
export const mostExchanges = 400;

/** The most bytes of a recording that is kept; more than an hour of a voice. */
export const largestRecording = 20_000_000;

/** What names a rehearsal on the disk; a random UUID. */
export type RehearsalId = string;

/** Which scene it was: a made-up one, or one's own rupture. */
export type SceneKey =
  | { readonly kind: 'made-up'; readonly scenario: string }
  | { readonly kind: 'own'; readonly repair: RepairId };

/** One exchange, as it was: what was said and answered then stays, whatever the app says today. */
export interface Exchange {
  readonly said: string;
  readonly reply: string;
  /** What was answered to, and where its words stand in `said`. */
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  /** The stand-in’s numbers and the person’s own steadiness after it, 0 to 100; drawn, never shown as numbers. */
  readonly trust: number;
  readonly guard: number;
  readonly steadiness: number;
  /** A recording of it that was kept. */
  readonly recording?: string;
}

/** One way it went: from the beginning, or from a turn of an earlier try. */
export interface Try {
  /** Which earlier try it left, counted from 0, and how many of its exchanges it took along; those stand in `exchanges` as well. */
  readonly from?: { readonly attempt: number; readonly exchanges: number };
  readonly exchanges: readonly Exchange[];
  readonly ended?: Ending;
}

/** A rehearsal as it is kept. */
export interface Rehearsal {
  readonly id: RehearsalId;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly made: number;
  readonly changed: number;
  readonly scene: SceneKey;
  readonly temperament: TemperamentId;
  readonly seed: number;
  readonly guarded: boolean;
  /** The first words of the stand-in. */
  readonly firstWords: string;
  /** 0 to 10. */
  readonly heatBefore?: number;
  readonly heatAfter?: number;
  readonly tries: readonly Try[];
  /** What is being written and was not said yet. */
  readonly draft?: string;
}

/** A recording of one's own voice, kept because the person said so. */
export interface Recording {
  readonly id: string;
  readonly rehearsal: RehearsalId;
  readonly made: number;
  /** As the browser named it: `audio/webm;codecs=opus`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether two keys name the same scene. */
export function isSameScene(one: SceneKey, other: SceneKey): boolean {
  return one.kind === 'made-up'
    ? other.kind === 'made-up' && one.scenario === other.scenario
    : other.kind === 'own' && one.repair === other.repair;
}

/** Whether anything was said in it yet. */
export const hasExchanges = ({ tries }: Rehearsal): boolean =>
  tries.some(({ exchanges }) => exchanges.length > 0);
