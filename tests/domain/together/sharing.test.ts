import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, PromptId } from '../../../src/content/schema';
import { walkContent } from '../../../src/content/walk-content';
import { isAnswered } from '../../../src/domain/answers';
import type { Part, SharedWhen } from '../../../src/domain/together/kept';
import { shareOf, showable, shownFields, withShown } from '../../../src/domain/together/sharing';
import { placesOf } from '../../../src/domain/walk';
import { isPrivate } from '../../../src/domain/wording';
import { aPrompt, aRepair, smallContent, text } from '../a-repair';
import { anyAbout, fullRepair } from '../any-repair';
import { ada, aPart, aShare } from './a-session';

const small = smallContent({
  prompts: { camera: aPrompt(), story: aPrompt(), alone: aPrompt({ isPrivate: true }) },
});
/** A walk of three prompts, one of them for the person alone, and a door on another. */
const content = { ...small, prompts: { ...small.prompts, door: aPrompt({ asideOf: 'story' }) } };
const prompts = ['camera', 'story', 'alone', 'door'] as const;

/** Ada's part with these answers, of which she shows these. */
const showing = (answers: Readonly<Record<PromptId, Answer>>, shows: Part['shows']): Part =>
  aPart({ repair: aRepair({ answers }), shows });

const camera = text('The jar fell.');
const story = text('I thought you laughed.');

describe('what a person shows', () => {
  it('is nothing until they choose it', () => {
    expect(shownFields(content, showing({ camera, story }, {}))).toEqual([]);
  });

  it('is exactly what they chose, when they chose, in the order of the walk', () => {
    const part = showing({ story, camera }, { story: 'say', camera: 'turn' });
    expect(shownFields(content, part)).toEqual([
      { prompt: 'camera', answer: camera, when: 'turn' },
      { prompt: 'story', answer: story, when: 'say' },
    ]);
  });

  it('can be kept back again, one answer at a time', () => {
    const part = withShown(
      showing({ camera, story }, { camera: 'turn', story: 'turn' }),
      'camera',
      undefined,
    );
    expect(shownFields(content, part).map(({ prompt }) => prompt)).toEqual(['story']);
    expect(withShown(part, 'story', 'say').shows).toEqual({ story: 'say' });
  });

  it('may be what they wrote behind a door', () => {
    const part = showing({ story, door: text('I want to end this kindly.') }, { door: 'say' });
    expect(showable(content, part)).toEqual(['story', 'door']);
    expect(shownFields(content, part)).toMatchObject([{ prompt: 'door' }]);
  });

  it('is never what is for them alone, though it were chosen', () => {
    const part = showing({ alone: text('Only mine.') }, { alone: 'turn' });
    expect(showable(content, part)).toEqual([]);
    expect(shownFields(content, part)).toEqual([]);
  });

  it('is never what this walk does not ask', () => {
    expect(shownFields(content, showing({ gone: text('Long ago.') }, { gone: 'turn' }))).toEqual([]);
  });

  it('does not know an answer that was cleared from one never begun', () => {
    const cleared = showing({ camera: text(' '), story }, { camera: 'turn', story: 'turn' });
    const never = showing({ story }, { story: 'turn' });
    expect(shareOf(content, cleared, ada, [])).toEqual(shareOf(content, never, ada, []));
  });

  it('is another version after those before it', () => {
    const part = showing({ camera }, { camera: 'turn' });
    expect(shareOf(content, part, ada, []).version).toBe(1);
    expect(shareOf(content, part, ada, [aShare('a'), aShare('b', { version: 4 })])).toEqual({
      version: 5,
      person: ada,
      fields: [{ prompt: 'camera', answer: camera, when: 'turn' }],
    });
  });
});

describe('what a person holds back', () => {
  const anyWhen = fc.constantFrom<SharedWhen | undefined>('turn', 'say', undefined);

  it('leaves nothing at all: without it, all would look the same', () => {
    const anyPart = fc.record({
      said: fc.array(fc.string(), { minLength: 4, maxLength: 4 }),
      whens: fc.array(anyWhen, { minLength: 4, maxLength: 4 }),
      skipped: fc.subarray([...prompts]),
    });
    fc.assert(
      fc.property(anyPart, ({ said, whens, skipped }) => {
        const all = prompts.map((id, at) => [id, text(said[at] ?? ''), whens[at]] as const);
        const shown = all.filter(([id, answer, when]) => when && isAnswered(answer) && id !== 'alone');
        const shows = Object.fromEntries(all.flatMap(([id, , when]) => (when ? [[id, when]] : [])));
        const full = Object.fromEntries(all.map(([id, answer]) => [id, answer]));
        const bare = Object.fromEntries(shown.map(([id, answer]) => [id, answer]));
        const whole = { ...showing(full, shows), repair: aRepair({ answers: full, skipped }) };
        expect(JSON.stringify(shareOf(content, whole, ada, []))).toBe(
          JSON.stringify(shareOf(content, showing(bare, shows), ada, [])),
        );
      }),
    );
  });

  it('leaves no word, no id and no length of itself, in any walk there is', () => {
    const anyChoices = fc.infiniteStream(anyWhen);
    fc.assert(
      fc.property(anyAbout, fc.nat({ max: 4 }), anyChoices, (about, option, choices) => {
        const repair = fullRepair(about, option);
        const ids = Object.keys(walkContent.prompts);
        const whens = new Map(ids.map((id) => [id, choices.next().value]));
        const shows = Object.fromEntries([...whens].flatMap(([id, when]) => (when ? [[id, when]] : [])));
        const share = shareOf(walkContent, aPart({ repair, shows }), ada, []);

        const isHeld = (id: PromptId): boolean => !whens.get(id) || isPrivate(walkContent, about, id);
        const said = JSON.stringify(share);
        for (const id of ids.filter(isHeld)) {
          expect(share.fields.some(({ prompt }) => prompt === id)).toBe(false);
          for (const [mark] of JSON.stringify(repair.answers[id]).matchAll(/Zq\d+f\d+z/g))
            expect(said).not.toContain(mark);
        }
        const longer = Object.fromEntries(
          Object.entries(repair.answers).map(([id, answer]) => [
            id,
            isHeld(id) ? inLongerWords(answer) : answer,
          ]),
        );
        const other = shareOf(walkContent, aPart({ repair: { ...repair, answers: longer }, shows }), ada, []);
        expect(JSON.stringify(other)).toBe(said);
      }),
      { numRuns: 60 },
    );
  });

  /** The same choices, with more said of each. */
  const inLongerWords = (answer: Answer): Answer =>
    JSON.parse(
      JSON.stringify(answer).replace(/Zq\d+f\d+z/g, (mark) => `${mark} and ${mark} again`),
    ) as Answer;

  it('is all of an unshown walk, and everything else of a full one can be shown', () => {
    const about = aRepair().about;
    const repair = fullRepair(about);
    const asked = placesOf(walkContent, repair).map(({ prompt }) => prompt);
    const part = aPart({ repair });
    expect(shownFields(walkContent, part)).toEqual([]);
    const offered = showable(walkContent, part);
    expect(offered.length).toBeGreaterThan(10);
    expect(asked.filter((id) => !offered.includes(id))).toEqual(
      asked.filter((id) => isPrivate(walkContent, about, id)),
    );
  });
});
