import { harmWords } from '../../../src/content/harm-words';
import { heavyWords } from '../../../src/content/heavy-words';
import { flagRules, flagWords } from '../../../src/content/coach-flags';
import { strengthRules, strengthWords } from '../../../src/content/coach-strengths';
import { roleMoves } from '../../../src/content/role-moves';
import type { Side } from '../../../src/content/schema';
import type { Moves, RoleLines, Scenario, TemperamentId } from '../../../src/content/schema-rehearsal';
import { asking, turnPhrases } from '../../../src/content/turn-phrases';
import { assents, turnWords } from '../../../src/content/turn-words';
import { turnsLikeness } from '../../../src/content/turns-likeness';
import { read } from '../../../src/domain/coach/coach';
import { matcherOf } from '../../../src/domain/coach/compiling';
import { likenessOf } from '../../../src/domain/coach/likeness-file';
import { hearing } from '../../../src/domain/hearing';
import { atOnce } from '../../../src/domain/in-turns';
import { takenFrom } from '../../../src/domain/rehearsal/ear';
import { respond, type Response } from '../../../src/domain/rehearsal/respond';
import { atStart, type Scene, type StandIn } from '../../../src/domain/rehearsal/scene';
import type { Taken } from '../../../src/domain/rehearsal/taken';

/** The real room, with everything in it, for tests. */

const scenarioFiles = import.meta.glob<Scenario>('../../../src/content/scenarios/*.ts', {
  eager: true,
  import: 'scenario',
});
const lineFiles = import.meta.glob<RoleLines>(
  [
    '../../../src/content/temperaments/*/was-hurt.ts',
    '../../../src/content/temperaments/*/did-it.ts',
    '../../../src/content/temperaments/*/listens.ts',
  ],
  { eager: true, import: 'lines' },
);
const moveFiles = import.meta.glob<Moves>('../../../src/content/temperaments/*/moves.ts', {
  eager: true,
  import: 'moves',
});

export const scenarioIds: readonly string[] = Object.keys(scenarioFiles).map((path) =>
  path.replace(/^.*\/|\.ts$/g, ''),
);

export function scenarioOf(id: string): Scenario {
  const found = scenarioFiles[`../../../src/content/scenarios/${id}.ts`];
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

export const sceneOf = (id: string, temperament: TemperamentId, seed: number, guarded = false): Scene =>
  sceneWith(scenarioOf(id), temperament, seed, guarded);

export function sceneWith(
  scenario: Scenario,
  temperament: TemperamentId,
  seed: number,
  guarded = false,
): Scene {
  const from = `../../../src/content/temperaments/${temperament}`;
  return {
    scenario,
    temperament,
    lines: lineFiles[`${from}/${scenario.role}.ts`] as RoleLines,
    moves: moveFiles[`${from}/moves.ts`] as Moves,
    ofRole: roleMoves[scenario.role],
    seed,
    guarded,
    heardBefore: new Set(),
  };
}

const matchers = [matcherOf(flagRules, flagWords), matcherOf(strengthRules, strengthWords)];
const heardWith = {
  likeness: likenessOf(turnsLikeness, strengthWords),
  small: turnWords,
  assents,
  plainWords: { phrases: turnPhrases, asking },
  isHeavy: atOnce(hearing(heavyWords)),
  isHarm: atOnce(hearing(harmWords)),
};
const known = new Map<string, Taken>();

/** What is taken from words on a side; worked out once. */
export function taken(said: string, side: Side): Taken {
  const key = `${side}/${said}`;
  const found =
    known.get(key) ??
    takenFrom(said, {
      ...heardWith,
      isHurt: side === 'they-hurt-me',
      read: (text) => read(matchers, text, { side }),
    });
  known.set(key, found);
  return found;
}

/** Plays a scene with these lines; every turn. */
export function play(scene: Scene, side: Side, lines: readonly string[]): readonly Response[] {
  let standIn: StandIn = atStart(scene);
  return lines.map((said) => {
    const response = respond(scene, standIn, taken(said, side));
    standIn = response.standIn;
    return response;
  });
}

/** How trust went, from the start on. */
export const trustIn = (scene: Scene, turns: readonly Response[]): readonly number[] => [
  atStart(scene).inside.trust,
  ...turns.map(({ standIn }) => standIn.inside.trust),
];
