import { describe, expect, it } from 'vitest';
import { returnSheetWords } from '../../../src/content/interface/return-sheet';
import type { ReturnField } from '../../../src/domain/practice/sent';
import { sheetAsText, sheetOf } from '../../../src/domain/practice/sheet';

const linesOf = (field: ReturnField): readonly string[] =>
  sheetOf({ fields: [field] }, ['One part'], returnSheetWords).flatMap(({ lines }) =>
    lines.map(({ label, text }) => [label, text].filter((each) => each !== undefined).join(' ')),
  );

describe('the page that goes back', () => {
  it('leads into what was written', () => {
    expect(linesOf({ kind: 'plan', if: 'it gets loud', then: 'step out' })).toEqual([
      'If it gets loud',
      'Then I will step out',
    ]);
  });

  it('says nothing twice that the words begin with themselves', () => {
    expect(linesOf({ kind: 'plan', if: 'If it gets loud', then: 'I will step out' })).toEqual([
      'If it gets loud',
      'Then I will step out',
    ]);
    expect(linesOf({ kind: 'plan', if: 'x', then: 'I’ll write' })[1]).toBe('Then I’ll write');
    expect(
      linesOf({
        kind: 'loop',
        mine: 'I push',
        theirs: 'They leave',
        thenI: 'then I shout',
        under: 'I was scared',
      }),
    ).toEqual(['When I push', 'They leave', 'then I shout', 'Underneath I was scared']);
  });

  it('names a part by its number where the practice is not known', () => {
    const [section] = sheetOf(
      { fields: [{ kind: 'done', parts: [{ part: 1, times: 2 }] }] },
      [],
      returnSheetWords,
    );
    expect(section?.lines[0]?.text).toBe('Part 2: twice');
  });

  it('says what was not given, and has no section for what holds nothing', () => {
    const sections = sheetOf(
      {
        fields: [
          { kind: 'heat', after: 3 },
          { kind: 'plan', if: ' ', then: '' },
        ],
      },
      [],
      returnSheetWords,
    );
    expect(sections.map(({ id }) => id)).toEqual(['heat']);
    expect(sheetAsText('A practice', sections, returnSheetWords)).toContain('before not given, after 3');
  });
});
