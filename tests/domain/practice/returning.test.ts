import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkContent } from '../../../src/content/walk-content';
import { returnSheetWords } from '../../../src/content/interface/return-sheet';
import {
  chosenFields,
  lettersOver,
  mayReturn,
  offeredFields,
  returnOf,
  timesDone,
  tooLong,
  withField,
  type Source,
} from '../../../src/domain/practice/returning';
import { sheetAsText, sheetOf } from '../../../src/domain/practice/sheet';
import { mostLetters, type ReturnField } from '../../../src/domain/practice/sent';
import { returnFieldIds } from '../../../src/content/schema-practice';
import { aRepair, text } from '../a-repair';
import { aTakenPractice } from './a-practice';

const nothing: Source = { repairs: [], times: [0, 0] };

/** A source in which every place a person can write holds a word of its own that can be searched for. */
const marked: Source = {
  repairs: [
    aRepair({
      id: 'a-repair',
      origin: { kind: 'practice', practice: 'a-practice', part: 0, prompts: ['camera', 'opening'] },
      about: { name: 'mark-name' },
      answers: {
        camera: text('mark-camera'),
        story: text('mark-story'),
        opening: text('mark-opening'),
        older: text('mark-older'),
        loop: {
          kind: 'loop',
          mine: 'mark-mine',
          theirs: 'mark-theirs',
          thenI: 'mark-afterward',
          under: 'mark-under',
        },
        plan: { kind: 'if-then', if: 'mark-if', then: 'mark-then' },
      },
    }),
  ],
  times: [1, 3],
  turning: { said: 'mark-said', reply: 'mark-reply' },
};

const kindsOf = (fields: readonly ReturnField[]): readonly string[] => fields.map(({ kind }) => kind);

describe('what could go back', () => {
  it('is only room to write where nothing was done yet', () => {
    expect(kindsOf(offeredFields(aTakenPractice(), nothing))).toEqual([
      'happened',
      'stopped',
      'sentence',
      'question',
    ]);
  });

  it('holds each thing that was done, in the client’s own words', () => {
    const taken = aTakenPractice({ before: { heat: 6, closeness: 2 }, after: { heat: 3 } });
    const offered = offeredFields(taken, marked);
    expect(kindsOf(offered)).toEqual(returnFieldIds);
    expect(offered).toContainEqual({ kind: 'happened', text: 'mark-camera' });
    expect(offered).toContainEqual({ kind: 'heat', before: 6, after: 3 });
    expect(offered).toContainEqual({ kind: 'measures', before: { closeness: 2 }, after: {} });
  });

  it('is the one thing a short practice asks for, too: a request, an apology, how I come back', () => {
    const sourceWith = (given: Parameters<typeof aRepair>[0]): Source => ({
      ...nothing,
      repairs: [aRepair(given)],
    });
    const offered = offeredFields(
      aTakenPractice(),
      sourceWith({
        answers: {
          'what-i-did': text('mark-did'),
          request: text('mark-request'),
          'come-back': { kind: 'if-then', if: 'mark-if', then: 'mark-then' },
        },
      }),
    );
    expect(offered).toContainEqual({ kind: 'happened', text: 'mark-did' });
    expect(offered).toContainEqual({ kind: 'sentence', text: 'mark-request' });
    expect(offered).toContainEqual({ kind: 'plan', if: 'mark-if', then: 'mark-then' });
    expect(
      offeredFields(aTakenPractice(), sourceWith({ answers: { apology: text('mark-apology') } })),
    ).toContainEqual({ kind: 'sentence', text: 'mark-apology' });
  });

  it('takes nothing that answers another question for what happened', () => {
    const others = ['quiet-protected', 'lost-what', 'since-then', 'since-then-mine'];
    const answers = Object.fromEntries(others.map((id) => [id, text(`mark-${id}`)]));
    const offered = offeredFields(aTakenPractice(), { ...nothing, repairs: [aRepair({ answers })] });
    expect(offered).toContainEqual({ kind: 'happened', text: '' });
    expect(JSON.stringify(offered)).not.toContain('mark');
  });

  it('takes the wish under an anger for the sentence to say, and never the anger or the hurt', () => {
    const sentenceOf = (...items: readonly string[]) =>
      offeredFields(aTakenPractice(), {
        ...nothing,
        repairs: [aRepair({ answers: { 'anger-hurt-wish': { kind: 'list', items } } })],
      }).find(({ kind }) => kind === 'sentence');
    expect(sentenceOf('the anger', 'the hurt', 'the wish')).toEqual({ kind: 'sentence', text: 'the wish' });
    expect(sentenceOf('the anger', 'the hurt', '')).toEqual({ kind: 'sentence', text: '' });
  });

  it('is nothing of a repair about my therapist, nor of a path that safety opened', () => {
    for (const about of [
      { relationship: 'my-therapist' },
      { path: 'for-myself' },
      { path: 'may-be-afraid-of-me' },
    ] as const) {
      const repairs = [
        aRepair({ id: 'a-repair', about, answers: { camera: text('mark-camera'), opening: text('mark') } }),
      ];
      expect(
        JSON.stringify(offeredFields(aTakenPractice(), { ...nothing, repairs })),
        JSON.stringify(about),
      ).not.toContain('mark');
      const parts = [{ refused: false, times: 0, repairs: ['a-repair'] }];
      expect(timesDone(walkContent, aTakenPractice({ parts }), repairs, []), JSON.stringify(about)).toEqual([
        0,
      ]);
    }
  });

  it('tells nothing of a part that was refused, whatever was done of it before', () => {
    const parts = [
      { refused: true, times: 2, repairs: ['a-repair'] },
      { refused: false, times: 0, repairs: [] },
    ];
    const taken = aTakenPractice({ parts });
    expect(timesDone(walkContent, taken, marked.repairs, [4, 0])).toEqual([0, 0]);
    const refused = offeredFields(taken, { ...nothing, times: timesDone(walkContent, taken, [], [4, 0]) });
    expect(refused).toEqual(offeredFields(aTakenPractice(), nothing));
  });

  it('counts a walk that was gone through, what was rehearsed, and what the client says', () => {
    const parts = [
      { refused: false, times: 1, repairs: ['a-repair', 'b-repair'] },
      { refused: false, times: 0, repairs: [] },
    ];
    const empty = aRepair({ id: 'b-repair' });
    expect(timesDone(walkContent, aTakenPractice({ parts }), [...marked.repairs, empty], [0, 2])).toEqual([
      2, 2,
    ]);
  });
});

describe('whether anything may go back', () => {
  it('is no where the four words did not match, and no for anyone under 18', () => {
    expect(mayReturn(aTakenPractice(), nothing)).toBe('yes');
    expect(mayReturn(aTakenPractice({ canReturn: false }), nothing)).toBe('no-match');
    expect(mayReturn(aTakenPractice({ isYoung: true }), nothing)).toBe('under-18');
    const young = [aRepair({ about: { relationship: 'my-parent', under18: true } })];
    expect(mayReturn(aTakenPractice(), { repairs: young })).toBe('under-18');
  });
});

/** Any choice of fields, by their places. */
const anyChoice = fc.uniqueArray(fc.constantFrom(...returnFieldIds));

describe('what goes back', () => {
  const taken = aTakenPractice({ before: { heat: 61, closeness: 62 }, after: { heat: 63, ready: 64 } });
  const offered = offeredFields(taken, marked).map((field) =>
    field.kind === 'stopped' || field.kind === 'question' ? { ...field, text: `mark-${field.kind}` } : field,
  );
  const marksIn = (field: ReturnField): readonly string[] =>
    [...JSON.stringify(field).matchAll(/mark-[a-z-]+|\b6[1-4]\b/g)].map(([mark]) => mark);
  const marks = offered.flatMap(marksIn);

  it('is exactly what was chosen: no other word, number or count stands in it or on its page', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const fields = offered.filter(({ kind }) => choice.includes(kind));
        const back = returnOf({ ...taken, draft: { fields } }, 'print');
        const page = sheetAsText(
          'A practice',
          sheetOf(back, ['One', 'Two'], returnSheetWords),
          returnSheetWords,
        );
        const own = fields.flatMap(marksIn);
        for (const mark of marks) {
          expect(JSON.stringify(back).includes(mark), mark).toBe(own.includes(mark));
          expect(page.includes(mark), mark).toBe(own.includes(mark));
        }
        for (const never of ['mark-name', 'mark-story', 'mark-older', 'a-repair', 'late-dinner'])
          expect(JSON.stringify(back) + page).not.toContain(never);
        expect(Object.keys(back).sort()).toEqual(['copy', 'fields', 'of', 'practice', 'version']);
        expect(JSON.stringify(back).includes('"times"')).toBe(choice.includes('done'));
      }),
    );
  });

  it('stands in the order of the page, whatever the order it was chosen in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...offered]), (fields) => {
        const kinds = kindsOf(chosenFields(fields));
        expect(kinds).toEqual(returnFieldIds.filter((id) => kinds.includes(id)));
      }),
    );
  });

  it('takes along nothing that lies in a draft beside it: no stray word, nothing empty, no order of choosing', () => {
    const stray = { kind: 'question', text: ' Why? ', typed: 'mark-stray' } as ReturnField;
    const fields: readonly ReturnField[] = [
      stray,
      { kind: 'sentence', text: ' ' },
      { kind: 'happened', text: 'Dinner.' },
    ];
    expect(returnOf({ ...taken, draft: { fields } }, 'print').fields).toEqual([
      { kind: 'happened', text: 'Dinner.' },
      { kind: 'question', text: 'Why?' },
    ]);
  });

  it('leaves out what holds nothing', () => {
    const empty: readonly ReturnField[] = [
      { kind: 'happened', text: '  ' },
      { kind: 'done', parts: [] },
      { kind: 'heat' },
      { kind: 'measures', before: {}, after: {} },
      { kind: 'loop', mine: '', theirs: ' ', thenI: '', under: '' },
      { kind: 'plan', if: '', then: '' },
      { kind: 'turning', said: '', reply: '' },
    ];
    expect(chosenFields(empty)).toEqual([]);
  });

  it('counts its versions by what was handed over', () => {
    expect(returnOf(taken, 'print').version).toBe(1);
    expect(returnOf({ ...taken, handed: 2 }, 'print').version).toBe(3);
  });

  it('is never cut off: what is too long is named, and nothing is made of it', () => {
    const fits = 'a'.repeat(mostLetters.happened);
    expect(lettersOver('happened', ` ${fits} `)).toBe(0);
    expect(lettersOver('happened', `${fits}bc`)).toBe(2);
    const fields: readonly ReturnField[] = [
      { kind: 'happened', text: `${fits}b` },
      { kind: 'plan', if: 'x', then: 'y'.repeat(mostLetters.plan + 1) },
      { kind: 'question', text: 'q' },
    ];
    expect(tooLong(fields)).toEqual(['happened', 'plan']);
    expect(() => returnOf({ ...taken, draft: { fields } }, 'print')).toThrow(/happened, plan/);
  });

  it('is chosen and taken back one kind at a time', () => {
    const one = withField(taken, 'question', { kind: 'question', text: 'Why?' });
    const two = withField(one, 'happened', { kind: 'happened', text: 'Dinner.' });
    expect(withField(two, 'question', undefined).draft.fields).toEqual([
      { kind: 'happened', text: 'Dinner.' },
    ]);
  });
});
