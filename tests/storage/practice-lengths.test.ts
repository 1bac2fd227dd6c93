import { describe, expect, it } from 'vitest';
import { readyPractices } from '../../src/content/practices';
import type { ReturnField } from '../../src/domain/practice/sent';
import { back, practice, practices, therapist } from './given-practice';
import { prose } from './given-prose';

/** How many letters of somebody’s own a return holds. */
const lettersIn = (fields: readonly ReturnField[]): number =>
  fields
    .flatMap((field) => Object.entries(field))
    .reduce((sum, [key, value]) => sum + (key !== 'kind' && typeof value === 'string' ? value.length : 0), 0);

/** A return that holds so many letters of a text, spread over what can be written, each part as long as it may be. */
function holding(text: string, letters: number): readonly ReturnField[] {
  let from = 0;
  const next = (most: number): string => {
    const piece = text.slice(from, Math.min(from + most, letters));
    from += piece.length;
    return piece;
  };
  const fields: readonly ReturnField[] = [
    { kind: 'happened', text: next(240) },
    { kind: 'heat', before: 7, after: 4 },
    { kind: 'sentence', text: next(280) },
    { kind: 'loop', mine: next(140), theirs: next(140), thenI: next(140), under: next(140) },
    { kind: 'plan', if: next(160), then: next(160) },
    { kind: 'turning', said: next(240), reply: next(240) },
    { kind: 'question', text: next(400) },
  ];
  return fields.filter((field) => field.kind === 'heat' || lettersIn([field]) > 0);
}

describe('how long it gets', () => {
  it('is a link and a code for every practice that is ready, with a note', async () => {
    const all = readyPractices.map(({ id, practice: ready }) => ({
      id,
      sent: { ...practice, ...ready.plan, note: 'Not on the evening before work, if you can help it.' },
    }));
    const lengths = await Promise.all(
      all.map(async ({ sent }) => (await practices.packPractice(sent)).link?.length ?? Infinity),
    );
    console.log(
      `a ready practice with a note: links of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters`,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(997);
  });

  it('is a code where a therapist wrote as much as there is room for', async () => {
    for (const [name, text] of Object.entries(prose)) {
      const sent = { ...practice, why: text.slice(0, 600), note: text.slice(600, 1_200) };
      const { link = '', qr } = await practices.packPractice(sent);
      console.log(`1,200 letters of a therapist’s own (${name}): a link of ${link.length}`);
      expect(qr).toBeDefined();
    }
  });

  it('is a link for all that can be sent back, and a code for a usual return', async () => {
    const usual = (await practices.packReturn(back, therapist.recipient)).qr ?? '';
    console.log(`a usual return (${lettersIn(back.fields)} letters): a code of ${usual.length}`);
    expect(usual).toMatch(/^https:/);
    for (const [name, text] of Object.entries(prose)) {
      const sizes = await Promise.all(
        [...Array(28).keys()].map(async (nth) => {
          const fields = holding(text, nth * 100);
          const { link, qr } = await practices.packReturn({ ...back, fields }, therapist.recipient);
          return { letters: lettersIn(fields), link, qr };
        }),
      );
      const most = (of: 'link' | 'qr'): number =>
        Math.max(...sizes.filter((each) => each[of] !== undefined).map(({ letters }) => letters));
      console.log(`a return (${name}): up to ${most('qr')} letters in a code, ${most('link')} in a link`);
      expect(most('qr')).toBeGreaterThanOrEqual(900);
      expect(most('link')).toBeGreaterThanOrEqual(2_200);
    }
  });
});
