import { describe, expect, it } from 'vitest';
import { ownScenePicks } from '../../src/content/own-scene-picks';
import { ownScenesShared } from '../../src/content/own-scenes-shared';
import { relationshipIds } from '../../src/content/schema';
import {
  acts,
  moments,
  temperamentIds,
  type Felt,
  type Line,
  type Moves,
  type OwnScene,
  type RoleLines,
  type Scenario,
  type Temperament,
} from '../../src/content/schema-rehearsal';
import { firstScene, sceneCards } from '../../src/content/scene-cards';
import { sourceOf } from '../../src/content/sources-content';
import { walkContent } from '../../src/content/walk-content';
import { textOf } from '../../src/domain/rehearsal/weaving';
import { textsIn } from './texts';

const idOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, '');
const scenarios = Object.entries(
  import.meta.glob<Scenario>('../../src/content/scenarios/*.ts', { eager: true, import: 'scenario' }),
).map(([path, scenario]) => ({ id: idOf(path), scenario }));
const roleFiles = Object.entries(
  import.meta.glob<RoleLines>(
    [
      '../../src/content/temperaments/*/was-hurt.ts',
      '../../src/content/temperaments/*/did-it.ts',
      '../../src/content/temperaments/*/listens.ts',
    ],
    { eager: true, import: 'lines' },
  ),
).map(([path, lines]) => ({ id: path.split('/').slice(-2).join('/').slice(0, -3), lines }));
const temperaments = Object.entries(
  import.meta.glob<Temperament>('../../src/content/temperaments/*/temperament.ts', {
    eager: true,
    import: 'temperament',
  }),
).map(([path, temperament]) => ({ id: path.split('/').at(-2) ?? '', temperament }));
const neverFiles = import.meta.glob<readonly string[]>('../../src/content/temperaments/*/temperament.ts', {
  eager: true,
  import: 'neverSays',
});
const feltFiles = import.meta.glob<Felt>('../../src/content/temperaments/*/felt.ts', {
  eager: true,
  import: 'felt',
});
const felt = (id: string): Felt => feltFiles[`../../src/content/temperaments/${id}/felt.ts`] as Felt;
const moves = Object.values(
  import.meta.glob<Moves>('../../src/content/temperaments/*/moves.ts', { eager: true, import: 'moves' }),
);
const ownScenes = Object.entries(
  import.meta.glob<OwnScene>('../../src/content/own-scenes/*.ts', { eager: true, import: 'ownScene' }),
).map(([path, scene]) => ({ id: idOf(path), scene }));

const linesIn = (value: unknown): readonly string[] => [...textsIn(value)].map(({ text }) => text);
const repeated = (lines: readonly string[]): readonly string[] =>
  lines.filter((line, at) => lines.indexOf(line) !== at);
const slotsIn = (line: string): readonly string[] =>
  [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
const slotNames = ['that', 'act', 'sight', 'wish', 'after', 'usual', 'ask', 'reason', 'mine'];

describe('the scenes', () => {
  it('are at least eighteen, over all ten relationships and all three sides, of both kinds, small to grave', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(18);
    const all = scenarios.map(({ scenario }) => scenario);
    expect(new Set(all.map((each) => each.relationship))).toEqual(new Set(relationshipIds));
    expect(new Set(all.map((each) => each.side)).size).toBe(3);
    expect(new Set(all.map((each) => each.way)).size).toBe(2);
    expect(new Set(all.map((each) => each.weight)).size).toBe(3);
    expect(all.filter(({ role }) => role === 'listens')).toHaveLength(1);
  });

  it('stand in the list, the first one to play at the top', () => {
    expect(sceneCards).toHaveLength(scenarios.length);
    expect(sceneCards[0]?.id).toBe(firstScene);
  });

  it.each(scenarios)(
    '$id is whole: facts, answers, lines for every moment, threes of suggestions',
    ({ scenario }) => {
      expect(walkContent.ruptures[scenario.rupture]).toBeDefined();
      expect(scenario.role === 'was-hurt').toBe(scenario.side !== 'they-hurt-me');
      expect(scenario.facts.length).toBeGreaterThanOrEqual(7);
      expect(scenario.answers.length).toBeGreaterThanOrEqual(8);
      for (const { words, closed, open } of [...scenario.facts, ...scenario.answers]) {
        expect(words.every((word) => word === word.toLowerCase() && word.length > 1)).toBe(true);
        expect(Math.min(words.length, closed.length)).toBeGreaterThanOrEqual(1);
        expect(open.length).toBeGreaterThanOrEqual(2);
      }
      for (const moment of moments) {
        expect(scenario.own[moment].closed.length).toBeGreaterThanOrEqual(3);
        expect(scenario.own[moment].softening.length).toBeGreaterThanOrEqual(4);
        expect(scenario.own[moment].open.length).toBeGreaterThanOrEqual(4);
        expect(scenario.suggestions[moment].length).toBeGreaterThanOrEqual(2);
      }
      expect(
        repeated(
          linesIn([scenario.own, scenario.facts, scenario.answers].map((each) => each)).filter(
            (line) => line.includes(' ') && /[.?!…”]$/.test(line),
          ),
        ),
      ).toEqual([]);
    },
  );

  it.each(scenarios)('$id gives no suggestion away by its length', ({ scenario }) => {
    const all = moments.flatMap((moment) => scenario.suggestions[moment]);
    const longest = all
      .map((three) => three.map((each) => each.length))
      .map((sizes) => sizes.indexOf(Math.max(...sizes)));
    for (const place of [0, 1, 2])
      expect(longest.filter((each) => each === place).length).toBeLessThanOrEqual(all.length * 0.62);
  });

  it.each(scenarios)('$id has slots that fit into a sentence', ({ scenario }) => {
    for (const [name, slot] of Object.entries(scenario.slots)) {
      expect(slotNames).toContain(name);
      expect(slot).not.toMatch(/[.!?]$/);
      expect(slot.trim()).toBe(slot);
    }
    expect(scenario.slots.wish).toMatch(/^(to|not to|never to|just to|only to) /);
  });
});

describe.each(roleFiles)('what is said by $id', ({ id, lines }) => {
  const all = linesIn(lines);
  const least = id.endsWith('listens') ? 30 : 40;

  it(`is at least ${least} lines in every moment, none of them twice`, () => {
    for (const moment of moments) expect(linesIn(lines.moments[moment]).length).toBeGreaterThanOrEqual(least);
    expect(repeated(all)).toEqual([]);
  });

  it('takes in only facts there are, none of them twice in a line', () => {
    const wrong = all.filter((line) => slotsIn(line).some((slot) => !slotNames.includes(slot)));
    expect(wrong).toEqual([]);
    expect(all.filter((line) => repeated(slotsIn(line)).length > 0)).toEqual([]);
    if (!id.endsWith('did-it')) expect(all.filter((line) => slotsIn(line).includes('reason'))).toEqual([]);
  });

  it('leaves every moment something to say to people who are not close', () => {
    const open = (of: readonly Line[]): number => of.filter((line) => typeof line === 'string').length;
    for (const moment of moments) {
      const { met, asked, missed, struck, thin } = lines.moments[moment];
      for (const pool of [
        met.closed,
        met.softening,
        met.open,
        asked.closed,
        asked.open,
        missed,
        struck,
        thin,
      ])
        expect(open(pool)).toBeGreaterThanOrEqual(2);
    }
  });

  it('never says what this temperament never says', () => {
    const file = `../../src/content/temperaments/${id.split('/')[0]}/temperament.ts`;
    const never = (neverFiles[file] ?? []).map((each) => each.toLowerCase());
    expect(never.length).toBeGreaterThanOrEqual(3);
    const said = all.map((line) => line.toLowerCase());
    expect(said.filter((line) => never.some((each) => line.includes(each)))).toEqual([]);
  });

  it('holds no insult, threat or word of the clinic', () => {
    const wrong =
      /\b(?:idiot|stupid bitch|moron|i hear you|hold space|your truth|toxic|gaslight\w*|narcissis\w*|or else)\b/i;
    expect(all.filter((line) => wrong.test(line))).toEqual([]);
  });
});

describe('the temperaments', () => {
  it('are all six, each with what moves it, from a source, and three guesses for everything that can be done', () => {
    expect(temperaments.map(({ id }) => id).sort()).toEqual([...temperamentIds].sort());
    for (const { id, temperament } of temperaments) {
      expect(() => sourceOf(temperament.source)).not.toThrow();
      expect(temperament.moves.length).toBeGreaterThanOrEqual(3);
      for (const act of acts) {
        expect(felt(id)[act].length).toBeGreaterThanOrEqual(3);
        for (const guess of felt(id)[act]) expect(guess).toMatch(/\b(?:might|perhaps|may)\b/i);
      }
    }
  });

  it('let contempt, threats and blame add nothing to trust, nor begging', () => {
    for (const { adds, inMoment } of moves)
      for (const table of [adds, ...Object.values(inMoment)])
        for (const act of ['scorns', 'threatens', 'blames', 'presses', 'over-owns'] as const)
          expect(table[act]?.[0] ?? 0).toBeLessThanOrEqual(0);
  });
});

describe('a scene of one’s own', () => {
  it('is there for every kind of rupture, in both roles, claiming nothing of the day', () => {
    expect(ownScenes.map(({ id }) => id).sort()).toEqual(Object.keys(walkContent.ruptures).sort());
    const day = /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
    for (const { scene } of ownScenes)
      for (const role of ['was-hurt', 'did-it'] as const) {
        expect(Object.keys(scene[role].firstWords).sort()).toEqual([...temperamentIds].sort());
        expect(scene[role].facts.length).toBeGreaterThanOrEqual(4);
        expect(linesIn(scene[role]).filter((line) => day.test(line))).toEqual([]);
      }
  });

  it('answers questions, and offers what mends, what lies between and what closes', () => {
    for (const role of ['was-hurt', 'did-it'] as const) {
      expect(ownScenesShared[role].answers.length).toBeGreaterThanOrEqual(8);
      for (const moment of moments) {
        expect(ownScenesShared[role].between[moment].length).toBeGreaterThanOrEqual(2);
        expect(ownScenePicks[role][moment].length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('a line', () => {
  it('is short enough to be said', () => {
    const long = roleFiles
      .flatMap(({ lines }) => linesIn(lines))
      .map((line) => textOf(line))
      .filter((line) => line.split(/\s+/).length > 32);
    expect(long).toEqual([]);
  });
});
