import { describe, expect, it } from 'vitest';
import { lessonCards } from '../../src/content/lessons-content';
import { readyPractices } from '../../src/content/practices';
import { moves, reaches, relationshipIds, sides } from '../../src/content/schema';
import { measureIds } from '../../src/content/schema-measures';
import type { PracticePart, ReadyPractice } from '../../src/content/schema-practice';
import { temperamentIds } from '../../src/content/schema-rehearsal';
import { sceneCards } from '../../src/content/scene-cards';
import { sourceOf } from '../../src/content/sources-content';
import { walkContent } from '../../src/content/walk-content';
import { mostOf } from '../../src/domain/practice/sent';
import type { About, Repair } from '../../src/domain/saved';
import { placesOf } from '../../src/domain/walk';
import { aRepair } from '../domain/a-repair';
import { textsIn } from './texts';

const files = Object.keys(import.meta.glob('../../src/content/practices/*.ts')).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
);

const minutesOf = new Map<string, number>(lessonCards.map(({ id, minutes }) => [id, minutes]));

/** What is wrong with each practice, under its name; empty where nothing is. */
const faultsOf = (faults: (practice: ReadyPractice) => readonly string[]): readonly string[] =>
  readyPractices.flatMap(({ id, practice }) => faults(practice).map((fault) => `${id}: ${fault}`));

/** What a client reads of it. */
const readOf = ({ plan }: ReadyPractice): readonly string[] => [plan.title, plan.why, plan.note ?? ''];

const partsOf = <Kind extends PracticePart['kind']>(
  { plan }: ReadyPractice,
  kind: Kind,
): readonly Extract<PracticePart, { readonly kind: Kind }>[] =>
  plan.parts.filter((part): part is Extract<PracticePart, { readonly kind: Kind }> => part.kind === kind);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];

/** Of these two, one walk asks one and another the other. */
const insteadOf: Readonly<Record<string, string>> = { 'since-then': 'loop', 'come-back': 'plan' };

/** Repairs of every side and move, with those that have a walk of their own, and one where somebody chose what happened. */
const repairs: readonly Repair[] = sides.flatMap((side) =>
  moves.flatMap((move) =>
    relationshipIds.flatMap((relationship) =>
      reaches.flatMap((reach) =>
        [undefined, 'broken-trust'].map((rupture) => {
          const about: Partial<About> = { side, move, relationship, reach, ...(rupture && { rupture }) };
          return aRepair({ about });
        }),
      ),
    ),
  ),
);

describe('the practices that are ready to be set', () => {
  it('are all there, each once, and at least fourteen', () => {
    expect(readyPractices.map(({ id }) => id).sort()).toEqual([...files].sort());
    expect(readyPractices.length).toBeGreaterThanOrEqual(14);
    for (const said of ['name', 'when'] as const)
      expect(new Set(readyPractices.map(({ practice }) => practice[said])).size).toBe(readyPractices.length);
  });

  it('ask only for what there is: prompts, scenes, lessons, measures', () => {
    const scenes = sceneCards.map(({ id }) => id);
    expect(
      faultsOf((practice) => [
        ...partsOf(practice, 'walk')
          .flatMap(({ prompts }) => prompts)
          .filter((id) => walkContent.prompts[id] === undefined),
        ...partsOf(practice, 'rehearsal').flatMap(({ scenario, temperament }) => [
          ...(scenario === undefined || scenes.includes(scenario) ? [] : [scenario]),
          ...(temperamentIds.includes(temperament) ? [] : [temperament]),
        ]),
        ...partsOf(practice, 'lesson')
          .map(({ lesson }) => lesson)
          .filter((id) => !minutesOf.has(id)),
        ...practice.plan.measures.filter((id) => !measureIds.includes(id)),
      ]),
    ).toEqual([]);
  });

  it('fit what a link may hold', () => {
    expect(
      faultsOf(({ plan }) => [
        ...(plan.title.length > mostOf.title ? ['title'] : []),
        ...(plan.why.trim() === '' || plan.why.length > mostOf.why ? ['why'] : []),
        ...((plan.note ?? '').length > mostOf.note ? ['note'] : []),
        ...(plan.parts.length < 1 || plan.parts.length > mostOf.parts ? ['parts'] : []),
        ...(plan.times < 1 || plan.times > mostOf.times ? ['times'] : []),
        ...(plan.minutes < 1 || plan.minutes > mostOf.minutes ? ['minutes'] : []),
      ]),
    ).toEqual([]);
    expect(
      faultsOf((practice) =>
        partsOf(practice, 'rehearsal')
          .filter(({ tries }) => tries < 1 || tries > mostOf.tries)
          .map(({ tries }) => `${tries} tries`),
      ),
    ).toEqual([]);
  });

  it('are small: half an hour at the most, a few questions, three parts and three numbers', () => {
    expect(
      faultsOf((practice) => [
        ...(practice.plan.minutes > 30 ? ['minutes'] : []),
        ...(practice.plan.parts.length > 3 ? ['parts'] : []),
        ...(practice.plan.measures.length > 3 ? ['measures'] : []),
        ...partsOf(practice, 'walk')
          .filter(({ prompts }) => prompts.length < 1 || prompts.length > 4)
          .map(() => 'prompts'),
      ]),
    ).toEqual([]);
  });

  it('ask each of their questions in somebody’s walk, and not the rest of it', () => {
    const unasked = faultsOf((practice) =>
      partsOf(practice, 'walk').flatMap(({ prompts }) => {
        const asked = repairs
          .map((repair) => {
            const origin = { kind: 'practice', practice: 'a-practice', part: 0, prompts } as const;
            return placesOf(walkContent, { ...repair, origin }).map(({ prompt }) => prompt);
          })
          // Where none of them fits, the walk is whole.
          .filter((ids) => ids.some((id) => prompts.includes(id)) && ids.length <= prompts.length + 1);
        const together = prompts.filter((id) => !prompts.includes(insteadOf[id] ?? ''));
        return [
          ...prompts.filter((id) => !asked.some((ids) => ids.includes(id))),
          ...(asked.some((ids) => together.every((id) => ids.includes(id))) ? [] : ['never all together']),
        ];
      }),
    );
    expect(unasked).toEqual([]);
  });

  it('take as long as they say: never less than two minutes a question, five a try, and what a lesson tells of itself', () => {
    const least = (part: PracticePart): number => {
      switch (part.kind) {
        case 'walk':
          return 2 * part.prompts.length;
        case 'rehearsal':
          return 5 * part.tries;
        case 'lesson':
          return minutesOf.get(part.lesson) ?? 0;
        case 'check-in':
          return 5;
        case 'settle':
          return 20;
      }
    };
    expect(
      faultsOf(({ plan }) => {
        const least_ = plan.parts.reduce((sum, part) => sum + least(part), 0);
        return plan.minutes < least_ ? [`${plan.minutes} of ${least_}`] : [];
      }),
    ).toEqual([]);
  });
});

describe('a practice for two', () => {
  it('needs nobody asked alone before it only where there is nothing in it but reading and the twenty minutes', () => {
    expect(
      faultsOf(({ plan, isAlwaysFit }) =>
        plan.parts.every(({ kind }) => kind === 'lesson' || kind === 'settle') === isAlwaysFit
          ? []
          : ['isAlwaysFit'],
      ),
    ).toEqual([]);
  });

  it('is there for both cases, and tells the therapist where asking comes first', () => {
    const forTwo = readyPractices.filter(({ practice }) => practice.plan.forTwo);
    expect(new Set(forTwo.map(({ practice }) => practice.isAlwaysFit))).toEqual(new Set([true, false]));
    expect(
      forTwo
        .filter(({ practice }) => !practice.isAlwaysFit && !/asked alone/.test(practice.when))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the reason a client reads', () => {
  /** What says how sure it is, in plain words. */
  const sure = {
    'tested-in-a-trial': /\btrial\b/,
    'found-in-studies': /\b(stud(y|ies)|tests|people rated|were seen)\b/,
    'clinical-custom': /\b(custom|teach|not been tested|hasn’t been tested|therapists|couple therapy)\b/,
    'our-judgement': /\bNo study\b/,
  };

  it('rests on a source and says how sure that is', () => {
    expect(
      faultsOf(({ plan, source }) =>
        sure[sourceOf(source).strength].test(plan.why) ? [] : [sourceOf(source).strength],
      ),
    ).toEqual([]);
  });

  it('tells no number that its source does not tell', () => {
    const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
    expect(
      faultsOf(({ plan, source }) => {
        const told = numbersIn(sourceOf(source).said);
        return numbersIn(plan.why).filter((number) => !told.includes(number));
      }),
    ).toEqual([]);
  });

  it('offers: no homework, no “should have,” no praise, no promise about the other, no order from outside', () => {
    const never =
      /homework|assignment|should have|you (must|have to do)|well done|great job|good for you|never want to hurt|would never hurt|will (forgive|understand|feel better)|court|\bjudge\b|employer|streak/i;
    const said = readyPractices.flatMap(({ id, practice }) =>
      readOf(practice).map((text) => ({ id, found: never.exec(text)?.[0] })),
    );
    expect(said.filter(({ found }) => found !== undefined)).toEqual([]);
    expect(never.test('It’s homework, and you should have done it.')).toBe(true);
  });

  it('never begins like another, shares no sentence with one, and few runs of three words', () => {
    const all = readyPractices.map(({ id, practice }) => ({ id, why: practice.plan.why }));
    const openings = all.map(({ why }) => wordsIn(why).slice(0, 2).join(' '));
    expect(openings.filter((one, at) => openings.indexOf(one) !== at)).toEqual([]);
    const sentences = all.flatMap(({ why }) => why.split(/(?<=[.?!”])\s+/));
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
    const runsOf = (why: string): ReadonlySet<string> => {
      const words = wordsIn(why);
      return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
    };
    const alike = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other) => {
        const [mine, theirs] = [runsOf(one.why), runsOf(other.why)];
        const shared = [...mine].filter((run) => theirs.has(run)).length / Math.min(mine.size, theirs.size);
        return shared < 0.08 ? [] : [`${one.id} ~ ${other.id}: ${shared.toFixed(2)}`];
      }),
    );
    expect(alike).toEqual([]);
  });

  it('names no step or part by a word of the trade', () => {
    const trade =
      /\b(dysregulat|attachment|co-creation|reaffirm|psychoeducat|intervention|process your|hold space|valid\b)/i;
    expect(
      faultsOf((practice) => [...textsIn(readOf(practice))].flatMap(({ text }) => trade.exec(text) ?? [])),
    ).toEqual([]);
  });
});
