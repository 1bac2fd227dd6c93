import { describe, expect, it } from 'vitest';
import { examplePairs } from '../../src/content/example-pairs-content';
import { findingQuestions } from '../../src/content/finding';
import { sides, sixSteps } from '../../src/content/schema';
import type { Point, Rupture, Side } from '../../src/content/schema';
import { walkContent } from '../../src/content/walk-content';
import { workedRepairs } from '../../src/content/worked-repairs-content';
import { voicesOf } from './shown';
import { textsIn } from './texts';

const { prompts, cards } = walkContent;
const ruptures = Object.entries(walkContent.ruptures);

/** The sentence that leads into a card of the words, wherever a type has one of its own. */
const leads: Readonly<Record<Side, readonly string[]>> = {
  'i-hurt-them': ['ask', 'own'],
  'they-hurt-me': ['did-to-me', 'happened'],
  both: ['did-to-me', 'own'],
  'not-sure': ['ask', 'noticed'],
};

/** What is wrong in each type, the type named before it. */
function faultsOf(find: (rupture: Rupture, id: string) => readonly string[]): readonly string[] {
  return ruptures.flatMap(([id, rupture]) => find(rupture, id).map((fault) => `${id}: ${fault}`));
}

describe('ruptures', () => {
  it('has at least sixteen kinds to choose from', () => {
    expect(ruptures.length).toBeGreaterThanOrEqual(16);
  });

  it('puts at stake only needs that can be chosen', () => {
    const needs = walkContent.needs.flatMap((group) => group.items.map((item) => item.id));
    expect(faultsOf(({ card }) => (card.atStake.length > 0 ? [] : ['nothing at stake']))).toEqual([]);
    expect(faultsOf(({ card }) => card.atStake.filter((need) => !needs.includes(need)))).toEqual([]);
  });

  it('is found only by answers that are offered', () => {
    const options = findingQuestions.flatMap((each) => each.options.map((option) => option.id));
    expect(
      faultsOf(({ card }) => Object.keys(card.fits).filter((option) => !options.includes(option))),
    ).toEqual([]);
    expect(faultsOf(({ card }) => (Object.keys(card.fits).length > 0 ? [] : ['found by nothing']))).toEqual(
      [],
    );
  });

  it('sounds like three different things, and each kind in its own way', () => {
    const lines = ruptures.flatMap(([, { card }]) => card.soundsLike);
    expect(faultsOf(({ card }) => card.soundsLike.filter((line) => line.trim() === ''))).toEqual([]);
    expect(lines.length).toBe(ruptures.length * 3);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('asks in its own words in at least three of the six steps', () => {
    const stepsOf = (rupture: Rupture, kind: string): ReadonlySet<string> =>
      new Set(
        [
          ...Object.entries(rupture.prompts).flatMap(([id, own]) => ((own.question ?? own.why) ? [id] : [])),
          ...Object.keys(examplePairs.ruptures.get(kind) ?? {}),
        ]
          .flatMap((id) => prompts[id]?.step ?? [])
          .filter((step) => sixSteps.some((each) => each === step)),
      );
    expect(
      faultsOf((rupture, id) => {
        const { size } = stepsOf(rupture, id);
        return size >= 3 ? [] : [`only ${size} steps`];
      }),
    ).toEqual([]);
  });

  it('words only prompts that can be met after it, in voices that can be met there', () => {
    const unmet = faultsOf((rupture, id) =>
      Object.entries(rupture.prompts).flatMap(([prompt, own]) => {
        const met = voicesOf(prompt, id);
        if (met.size === 0) return [`${prompt} is never asked`];
        return (own.voices ?? [])
          .filter((voice) => !met.has(voice))
          .map((voice) => `${prompt} is not asked of ${voice}`);
      }),
    );
    expect(unmet).toEqual([]);
  });

  it('names the voices of examples, never of a question alone', () => {
    const idle = faultsOf((rupture, id) =>
      Object.entries(rupture.prompts)
        .filter(
          ([prompt, { voices, starters }]) =>
            voices && (voices.length === 0 || !(starters ?? examplePairs.ruptures.get(id)?.[prompt])),
        )
        .map(([prompt]) => `${prompt} names voices in vain`),
    );
    expect(idle).toEqual([]);
  });

  it('tells four repairs, one for each side, and not all of them end well', () => {
    expect([...workedRepairs.keys()].sort()).toEqual(ruptures.map(([id]) => id).sort());
    const wrong = faultsOf((_, id) => {
      const repairs = workedRepairs.get(id);
      const told = Object.entries(repairs ?? {});
      return [
        ...(told.length === sides.length && sides.every((side) => repairs?.[side])
          ? []
          : ['not one for each side']),
        ...(told.some(([, repair]) => !repair.reconciled) ? [] : ['all of them reconcile']),
        ...told
          .filter(([, { lines }]) => !['me', 'them'].every((who) => lines.some((line) => line.who === who)))
          .map(([side]) => `only one speaks in ${side}`),
        ...told
          .filter(([, { scene, after }]) => !scene.trim() || !after.trim())
          .map(([side]) => `no scene or no end in ${side}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('leads into the eight cards that each side can say, and into no others', () => {
    const wrong = faultsOf((rupture) =>
      sides.flatMap((side) => {
        const own = Object.entries(rupture.leads[side]);
        return [
          ...(own
            .map(([card]) => card)
            .sort()
            .join() === leads[side].join()
            ? []
            : [`${side} leads into ${own.map(([card]) => card)}`]),
          ...own
            .filter(([card, says]) => !(card in cards) || !/[.?!]”?$/.test(says))
            .map(([card]) => `${side} ${card}: ${rupture.leads[side][card]}`),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the drawings of two threads', () => {
  it('run from left to right and stay on the page', () => {
    const isDrawn = (thread: readonly Point[]): boolean =>
      thread.length >= 2 &&
      thread.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1) &&
      thread.every(({ x }, at) => at === 0 || x > (thread[at - 1]?.x ?? 1));
    expect(
      faultsOf(({ card }) => card.threads.flatMap((thread, at) => (isDrawn(thread) ? [] : [`thread ${at}`]))),
    ).toEqual([]);
  });

  it('are different for every kind', () => {
    const drawings = ruptures.map(([, { card }]) => JSON.stringify(card.threads));
    expect(new Set(drawings).size).toBe(ruptures.length);
  });
});

/** A text of a type as runs of three words, its title's words taken out. */
interface Passage {
  readonly type: string;
  readonly at: string;
  readonly runs: ReadonlySet<string>;
}

/** The texts of eight words or more, and what they are made of. */
function passagesOf(type: string, rupture: Rupture): readonly Passage[] {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  const title = new Set(words(rupture.card.title));
  return [...textsIn(rupture), ...textsIn(workedRepairs.get(type))]
    .filter(({ text }) => words(text).length >= 8)
    .map(({ at, text }) => {
      const kept = words(text).filter((word) => !title.has(word));
      return {
        type,
        at,
        runs: new Set(kept.slice(2).map((word, index) => `${kept[index]} ${kept[index + 1]} ${word}`)),
      };
    })
    .filter(({ runs }) => runs.size > 0);
}

describe('two kinds of rupture', () => {
  it('never share a passage with the noun swapped: fewer than sixty percent of its three-word runs', () => {
    const passages = ruptures.flatMap(([id, rupture]) => passagesOf(id, rupture));
    const alike = passages.flatMap((one, index) =>
      passages.slice(index + 1).flatMap((two) => {
        if (one.type === two.type) return [];
        const [few, many] = one.runs.size <= two.runs.size ? [one, two] : [two, one];
        const shared = [...few.runs].filter((run) => many.runs.has(run)).length / few.runs.size;
        return shared < 0.6 ? [] : [`${one.type} ${one.at} ~ ${two.type} ${two.at}`];
      }),
    );
    expect(passages.length).toBeGreaterThan(ruptures.length * 40);
    expect(alike).toEqual([]);
  });
});
