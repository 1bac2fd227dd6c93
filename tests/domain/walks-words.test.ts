import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerShape, PromptId } from '../../src/content/schema';
import type { CardPart } from '../../src/content/schema-walk';
import { walkContent } from '../../src/content/walk-content';
import type { About, Repair } from '../../src/domain/saved';
import { asMessage, minutesToSay, thirtySeconds } from '../../src/domain/short-words';
import { layoutIdOf, layoutOf, placesWithAsides } from '../../src/domain/walk';
import { isPrivate, voiceOf } from '../../src/domain/wording';
import { cardsOf, moveCard } from '../../src/domain/words';
import { plainAbout } from './a-repair';
import { anyAbout, fullRepair, markOf } from './any-repair';
import { runsOf } from '../thorough';

// Thousands of walks take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const content = walkContent;
const runs = { numRuns: runsOf(1500) };
const anyOption = fc.nat({ max: 4 });

/** Told again from the content alone, so that it can disagree with the code. */
const isPrivateFor = (about: About, id: PromptId): boolean => {
  const prompt = content.prompts[id];
  return prompt?.isPrivate === true && !prompt.spokenBy?.includes(voiceOf(content, about));
};

/** Everything that the words pages could show of a repair, as one text. */
const allWordsOf = (repair: Repair): string =>
  [
    ...cardsOf(content, repair).flatMap((card) => [card.text, card.composed, card.core]),
    thirtySeconds(content, repair),
    asMessage(content, repair),
  ].join('\n');

const countIn = (whole: string, part: string): number => whole.split(part).length - 1;

/** Which fields of an answer a card takes. */
function fieldsSaid(shape: AnswerShape, { items }: CardPart): readonly number[] {
  switch (shape.kind) {
    case 'list':
      return items === 'last'
        ? [shape.most - 1]
        : (items ?? Array.from({ length: shape.most }, (_, at) => at));
    case 'loop':
      return [0, 1, 2, 3];
    case 'if-then':
      return [0, 1];
    default:
      return [0];
  }
}

/** The marks that belong in the words: of prompts in this walk that some card of its layout is made of. */
function marksToSay(repair: Repair): readonly string[] {
  const parts = layoutOf(content, repair.about).cards.flatMap((id) => content.cards[id]?.from ?? []);
  return placesWithAsides(content, repair).flatMap(({ prompt }) => {
    const shape = content.prompts[prompt]?.answer;
    const mine = parts.filter((part) => part.prompt === prompt);
    if (isPrivateFor(repair.about, prompt) || mine.every((part) => part.asFallback)) return [];
    const fields = shape === undefined ? [] : mine.flatMap((part) => fieldsSaid(shape, part));
    return fields.map((field) => markOf(prompt, field));
  });
}

describe('the words of any walk', () => {
  it('say every spoken answer once and no text twice', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyAbout, anyOption, (about, option) => {
        const repair = fullRepair(about, option);
        const texts = cardsOf(content, repair).map((card) => card.text);
        const whole = texts.join('\n');
        const said = marksToSay(repair);
        for (const mark of said) expect([mark, countIn(whole, mark)]).toEqual([mark, 1]);
        expect(new Set(texts).size).toBe(texts.length);
        if (texts.length > 0) met.add(layoutIdOf(content, about));
      }),
      { numRuns: runsOf(8000) },
    );
    const speaking = Object.keys(content.layouts).filter((id) => content.layouts[id]?.words !== 'page');
    expect([...met].sort()).toEqual(speaking.sort());
  });

  it('never hold an answer that is private on this side', () => {
    fc.assert(
      fc.property(anyAbout, anyOption, (about, option) => {
        const repair = fullRepair(about, option);
        const whole = allWordsOf(repair);
        const said = Object.entries(content.prompts).flatMap(([id, prompt]) => {
          if (!isPrivateFor(about, id)) return [];
          const fields = prompt.answer.kind === 'list' ? prompt.answer.most : 4;
          return Array.from({ length: fields }, (_, at) => markOf(id, at)).filter((mark) =>
            whole.includes(mark),
          );
        });
        expect(said).toEqual([]);
      }),
      runs,
    );
  });

  it('leave with the person what is nobody else’s', () => {
    const own = [
      'story',
      'older',
      'work-cost',
      'value',
      'mine-or-not',
      'not-mine',
      'under-it',
      'onlooker',
      'quiet-protected',
      'staying',
      'loop-before',
      'since-then',
      'since-then-mine',
      'their-version',
      ...Object.keys(content.prompts).filter((id) =>
        ['for-myself', 'near-me', 'unsent', 'remembering'].includes(content.prompts[id]?.step ?? ''),
      ),
    ];
    expect(own.filter((id) => !isPrivate(content, plainAbout, id))).toEqual([]);
  });

  it('hold what is private elsewhere where it is spoken after all', () => {
    const spoken = (side: About['side']): string =>
      allWordsOf(fullRepair({ ...plainAbout, side, move: 'moved-away' }));
    expect(spoken('not-sure')).toContain(markOf('their-version'));
    expect(spoken('both')).not.toContain(markOf('their-version'));
    expect(spoken('they-hurt-me')).toContain(markOf('held-back', 2));
    expect(spoken('they-hurt-me')).not.toContain(markOf('held-back', 1));
    expect(spoken('i-hurt-them')).not.toContain(markOf('held-back', 2));
  });

  it('hold nothing of prompts that are not part of the walk', () => {
    fc.assert(
      fc.property(anyAbout, anyOption, (about, option) => {
        const repair = fullRepair(about, option);
        const asked = new Set(placesWithAsides(content, repair).map(({ prompt }) => prompt));
        const whole = allWordsOf(repair);
        const astray = Object.keys(content.prompts).filter(
          (id) => !asked.has(id) && whole.includes(markOf(id)),
        );
        expect(astray).toEqual([]);
      }),
      runs,
    );
  });

  it('are the same cards in whatever order they are put', () => {
    const anyMoves = fc.array(fc.tuple(fc.nat(), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 20 });
    fc.assert(
      fc.property(anyAbout, anyMoves, (about, moves) => {
        const before = fullRepair(about);
        const cards = cardsOf(content, before);
        const after = moves.reduce<Repair>((repair, [at, by]) => {
          const card = cards[at % cards.length];
          return card ? { ...repair, words: moveCard(content, repair, card.id, by) } : repair;
        }, before);
        const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
        expect([...cardsOf(content, after)].sort(byId)).toEqual([...cards].sort(byId));
      }),
      { numRuns: runsOf(1000) },
    );
  });
});

const anyWriting = fc.oneof(
  fc.string({ maxLength: 900, unit: 'grapheme' }),
  fc.nat({ max: 700 }).map((length) => 'a'.repeat(length)),
  fc.nat({ max: 400 }).map((length) => `${'a'.repeat(length % 3)}${'🧵'.repeat(length)}`),
  fc.nat({ max: 300 }).map((length) => 'Never again. '.repeat(length)),
  fc.nat({ max: 300 }).map((length) => 'and then '.repeat(length)),
);

describe('the short versions of any walk', () => {
  it('fit one text message and half a minute, whatever was written', () => {
    fc.assert(
      fc.property(anyAbout, fc.array(anyWriting, { minLength: 6, maxLength: 6 }), (about, writings) => {
        const full = fullRepair(about);
        const answers = Object.fromEntries(
          Object.entries(full.answers).map(([id, answer], at) => {
            const said = writings[at % writings.length] ?? '';
            if (answer.kind === 'text') return [id, { ...answer, text: said }];
            return answer.kind === 'list'
              ? [id, { ...answer, items: answer.items.map(() => said) }]
              : [id, answer];
          }),
        );
        const repair = { ...full, answers };
        const message = asMessage(content, repair);
        expect(message.length).toBeLessThanOrEqual(320);
        expect(message.isWellFormed()).toBe(true);
        expect(thirtySeconds(content, repair).split(/\s+/).length).toBeLessThanOrEqual(60);
        const minutes = minutesToSay(cardsOf(content, repair));
        expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
      }),
      { numRuns: runsOf(1000) },
    );
  });
});
