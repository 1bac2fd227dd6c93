import { describe, expect, it } from 'vitest';
import { examplePairs } from '../../src/content/example-pairs-content';
import { strengths } from '../../src/content/schema';
import type { ExamplePair, Prompt, Wording } from '../../src/content/schema';
import type { Source } from '../../src/content/schema-beside';
import { walkContent } from '../../src/content/walk-content';
import { examplesOf, wordingOf } from '../../src/domain/wording';
import { shown, voicesOf } from './shown';
import { pairItems, promptItems, ruptureItems, spokenByTheApp } from './texts';

const { prompts, layouts, layoutOrder, steps, cards, short } = walkContent;
const sources = import.meta.glob<Source>('../../src/content/sources/*.ts', { eager: true, import: 'source' });

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}

function optionsOf(id: string): readonly string[] {
  const answer = prompts[id]?.answer;
  return answer?.kind === 'choice' ? answer.options.map((option) => option.id) : [];
}

/** What is wrong with a wording, in words; nothing when all is there. */
function missingIn(
  prompt: string,
  { question, why, starters }: Partial<Wording>,
  examples: ExamplePair | undefined,
): readonly string[] {
  const whole = prompt.startsWith('opening') ? /…|[.?!]$/ : /…/;
  return [
    ...(question?.trim() ? [] : ['no question']),
    ...(why?.trim() ? [] : ['no why']),
    ...((starters?.length ?? 0) >= 4 ? [] : ['fewer than four starters']),
    ...(starters ?? []).filter((each) => !whole.test(each)).map((each) => `starter leads nowhere: ${each}`),
    ...(examples?.closing.trim() ? [] : ['no closing example']),
    ...(examples?.opening.trim() ? [] : ['no opening example']),
    ...(examples?.closing === examples?.opening ? ['the two examples are the same'] : []),
  ];
}

/** The ids a prompt names, by the field that names them. */
function promptsNamedBy(prompt: Prompt): readonly string[] {
  return [prompt.asideOf ?? [], prompt.after ?? [], prompt.chose?.prompt ?? []].flat();
}

describe('prompts', () => {
  it('asks everyone who meets a prompt in whole words: a question, a why, four ways to begin, two examples', () => {
    const faults = shown.flatMap(({ layout, prompt, voice, about }) =>
      missingIn(
        prompt,
        wordingOf(walkContent, about, prompt),
        examplesOf(walkContent, examplePairs, about, prompt),
      ).map((fault) => `${layout} · ${prompt} · ${voice} · ${about.rupture ?? 'no type'}: ${fault}`),
    );
    expect(shown.length).toBeGreaterThan(1000);
    expect(faults).toEqual([]);
  });

  it('can be met in some walk, every one of them', () => {
    const met = new Set(shown.map((each) => each.prompt));
    expect(Object.keys(prompts).filter((id) => !met.has(id))).toEqual([]);
  });

  it('leads through every layout', () => {
    const met = new Set(shown.map((each) => each.layout));
    expect([...layoutOrder].sort()).toEqual(Object.keys(layouts).sort());
    expect(layoutOrder.filter((id) => !met.has(id))).toEqual([]);
  });

  it('never asks the one who was hurt to own, to say sorry or to make amends', () => {
    const ofWhoDidIt = [
      'it-hurt',
      'value',
      'what-i-did',
      'intention-impact',
      'apology',
      'amends',
      'one-thing',
    ];
    expect(ofWhoDidIt.filter((id) => voicesOf(id).has('they-hurt-me'))).toEqual([]);
  });

  it('never asks the one who did it what it did to them, or what they ask for', () => {
    const ofWhoWasHurt = [
      'feelings',
      'did-to-me',
      'needed',
      'mine-or-not',
      'not-mine',
      'request',
      'invitation',
    ];
    expect(ofWhoWasHurt.filter((id) => voicesOf(id).has('i-hurt-them'))).toEqual([]);
  });

  it('names a source that is there, and claims no more than the source can carry', () => {
    const faults = Object.entries(prompts).flatMap(([id, { source, strength }]) => {
      const work = sources[`../../src/content/sources/${source}.ts`];
      if (!work) return [`${id}: no source ${source}`];
      const isTooStrong = strengths.indexOf(strength) < strengths.indexOf(work.strength);
      return isTooStrong ? [`${id}: ${strength} is more than ${source} carries`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('points only to prompts, options, cards and steps that are there', () => {
    const isPrompt = (id: string): boolean => id in prompts;
    const faults = [
      ...Object.entries(prompts).flatMap(([id, prompt]) => [
        ...promptsNamedBy(prompt)
          .filter((each) => !isPrompt(each))
          .map((each) => `${id} names ${each}`),
        ...(prompt.chose?.options ?? [])
          .filter((option) => !optionsOf(prompt.chose?.prompt ?? '').includes(option))
          .map((option) => `${id} waits for ${option}`),
        ...(prompt.asideOf && !prompt.asideDoor ? [`${id} has no words on its door`] : []),
        ...(prompt.step in steps ? [] : [`${id} is in no step`]),
      ]),
      ...Object.entries(layouts).flatMap(([id, layout]) => [
        ...layout.steps.flatMap((each) => [
          ...(each.step in steps ? [] : [`${id} has a step ${each.step}`]),
          ...[each.prompts, each.sinceThen ?? [], each.sinceThenAfter ?? []]
            .flat()
            .filter((prompt) => !isPrompt(prompt))
            .map((prompt) => `${id} asks ${prompt}`),
        ]),
        ...layout.cards.filter((card) => !(card in cards)).map((card) => `${id} says ${card}`),
      ]),
      ...Object.entries(cards).flatMap(([id, card]) =>
        card.from.filter((part) => !isPrompt(part.prompt)).map((part) => `${id} is made from ${part.prompt}`),
      ),
      ...Object.entries(short).flatMap(([side, order]) =>
        [...order.thirtySeconds, ...order.message]
          .filter((card) => !(card in cards))
          .map((card) => `${side}: ${card}`),
      ),
    ];
    expect(faults).toEqual([]);
  });

  it('has its examples, and no examples are of a prompt that is not there', () => {
    expect([...examplePairs.prompts.keys()].toSorted()).toEqual(Object.keys(prompts).toSorted());
    const strayed = [...examplePairs.ruptures].flatMap(([rupture, pairs]) =>
      rupture in walkContent.ruptures
        ? Object.keys(pairs).filter((id) => !(id in prompts))
        : [`no kind ${rupture}`],
    );
    expect(strayed).toEqual([]);
  });

  it('lies in the folder of its step', () => {
    const misplaced = promptItems.filter(
      ({ file, folder }) => prompts[nameOf(file)]?.step !== folder.slice(8),
    );
    expect(misplaced.map((each) => each.file)).toEqual([]);
  });

  it('shows no example line twice, under any prompt or type', () => {
    const lines = pairItems.flatMap(({ file, texts }) =>
      texts.map(({ at, text }) => ({ where: `${file} ${at}`, text })),
    );
    const seen = new Map<string, string>();
    const twice = lines.filter(({ where, text }) => {
      const before = seen.get(text);
      seen.set(text, where);
      return before !== undefined;
    });
    expect(lines.length).toBeGreaterThan(400);
    expect(twice).toEqual([]);
  });
});

describe('the words of the app', () => {
  const own = [
    ...spokenByTheApp,
    ...[...promptItems, ...ruptureItems].map((item) => ({
      ...item,
      texts: item.texts.filter(({ at }) => /(^|\.)(question|why|label|hint|asideDoor)$/.test(at)),
    })),
  ];

  it('never says what somebody should have done', () => {
    const faults = own.flatMap(({ file, texts }) =>
      texts
        .filter(({ text }) => /\bshould(?:n’t)?(?: \w+)?(?: have|’ve)\b/i.test(text))
        .map(({ at }) => `${file} ${at}`),
    );
    expect(faults).toEqual([]);
  });

  it('are set in curly quotes everywhere', () => {
    const straight = [...spokenByTheApp, ...promptItems, ...ruptureItems, ...pairItems].flatMap(
      ({ file, texts }) => texts.filter(({ text }) => /["']/.test(text)).map(({ at }) => `${file} ${at}`),
    );
    expect(straight).toEqual([]);
  });
});

describe('what is asked to be said', () => {
  const spokenLayouts = Object.entries(layouts).filter(([, layout]) => layout.words !== 'page');

  it.each(spokenLayouts)('reaches a card of its layout, or says that it stays: %s', (_id, layout) => {
    const said = layout.cards.flatMap((card) => cards[card]?.from.map((part) => part.prompt) ?? []);
    const asked = layout.steps.flatMap((step) => [...step.prompts, ...(step.sinceThen ?? [])]);
    const unsaid = asked.filter((id) => !said.includes(id) && prompts[id]?.isPrivate !== true);
    expect(unsaid).toEqual([]);
  });
});
