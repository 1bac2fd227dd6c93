import fc from 'fast-check';
import {
  foundOuts,
  lengths,
  moves,
  neededKinds,
  paths,
  powers,
  reaches,
  relationshipIds,
  sides,
} from '../../src/content/schema';
import type { Answer, AnswerShape, PromptId } from '../../src/content/schema';
import { walkContent } from '../../src/content/walk-content';
import type { About, Repair } from '../../src/domain/saved';
import { layoutOf, standsAt } from '../../src/domain/walk';
import { aRepair } from './a-repair';

const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values);

/** Whatever a repair can be about, odd combinations too: an older record may hold them. */
export const anyAbout: fc.Arbitrary<About> = fc
  .record({
    relationship: fc.constantFrom(...relationshipIds),
    power: maybe(powers),
    under18: maybe([true, false]),
    rupture: maybe(Object.keys(walkContent.ruptures)),
    foundOut: maybe(foundOuts),
    side: fc.constantFrom(...sides),
    move: fc.constantFrom(...moves),
    need: fc.constantFrom(...neededKinds),
    // Weighted, so that most walks are long ones.
    reach: fc.oneof({ weight: 3, arbitrary: fc.constant('can-talk' as const) }, fc.constantFrom(...reaches)),
    path: fc.oneof({ weight: 3, arbitrary: fc.constant('walk' as const) }, fc.constantFrom(...paths)),
    length: fc.oneof({ weight: 2, arbitrary: fc.constant('full' as const) }, fc.constantFrom(...lengths)),
  })
  .map(({ power, under18, rupture, foundOut, ...about }) => ({
    ...about,
    ...(power && { power }),
    ...(under18 !== undefined && { under18 }),
    ...(rupture && { rupture }),
    ...(foundOut && { foundOut }),
  }));

const numbers = new Map(Object.keys(walkContent.prompts).map((id, at) => [id, at]));

/** One word that stands in no content and in no other answer. */
export const markOf = (id: PromptId, field = 0): string => `Zq${numbers.get(id)}f${field}z`;

/** A full answer of the right kind whose every text is a mark; a choice takes the option at this place. */
export function markedAnswer(id: PromptId, shape: AnswerShape, option = 0): Answer {
  const mark = (field = 0): string => markOf(id, field);
  switch (shape.kind) {
    case 'feelings':
    case 'needs':
      return { kind: shape.kind, chosen: [], text: mark() };
    case 'scale':
      return { kind: 'scale', value: option, text: mark() };
    case 'choice':
      return {
        kind: 'choice',
        chosen: shape.options[option % shape.options.length]?.id ?? '',
        text: mark(),
      };
    case 'list':
      return { kind: 'list', items: Array.from({ length: shape.most }, (_, at) => mark(at)) };
    case 'loop':
      return { kind: 'loop', mine: mark(0), theirs: mark(1), thenI: mark(2), under: mark(3) };
    case 'if-then':
      return { kind: 'if-then', if: mark(0), then: mark(1) };
    case 'text':
      return { kind: 'text', text: mark() };
  }
}

/** Every prompt there is, in this walk or not, answered with marks, once for each turn of the choices. */
const everythingMarked: readonly Repair['answers'][] = [0, 1, 2, 3, 4].map((option) =>
  Object.fromEntries(
    Object.entries(walkContent.prompts).map(([id, { answer }]) => [id, markedAnswer(id, answer, option)]),
  ),
);

/** A repair with everything answered and every offered card taken in; `option` turns the choices. */
export function fullRepair(about: About, option = 0): Repair {
  return aRepair({
    about,
    answers: everythingMarked[option] ?? {},
    words: { added: layoutOf(walkContent, about).cards },
  });
}

/** The repair once the prompt it stands at is skipped, or answered as `option` says. */
export function answered(repair: Repair, prompt: PromptId, option: number | 'skip'): Repair {
  const shape = walkContent.prompts[prompt]?.answer;
  if (!shape || option === 'skip') return { ...repair, skipped: [...repair.skipped, prompt] };
  return { ...repair, answers: { ...repair.answers, [prompt]: markedAnswer(prompt, shape, option) } };
}

export const anyDecision = fc.oneof(fc.constant('skip' as const), {
  weight: 3,
  arbitrary: fc.nat({ max: 4 }),
});

/** Walks from where the repair stands for as many prompts as there are decisions. */
export function walked(repair: Repair, decisions: readonly (number | 'skip')[]): Repair {
  return decisions.reduce<Repair>((at, decision) => {
    const here = standsAt(walkContent, at);
    return here ? answered(at, here.prompt, decision) : at;
  }, repair);
}
