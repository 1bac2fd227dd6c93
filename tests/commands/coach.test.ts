import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface Note {
  readonly kind: string;
  readonly rule?: string;
  readonly start: number;
  readonly end: number;
}

interface Answer {
  readonly error?: string;
  readonly flags?: readonly Note[];
  readonly strengths?: readonly Note[];
}

/** What the command answers to these lines. */
function answers(...lines: readonly string[]): readonly Answer[] {
  const { stdout } = spawnSync(process.execPath, ['src/commands/coach.js'], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

describe('the coach as a command', { timeout: 60_000 }, () => {
  it('answers each line with one, and goes on after a bad one', () => {
    const text = 'I’m sorry you felt hurt.';
    const found = answers(
      JSON.stringify({ text, step: 'owning', side: 'i-hurt-them' }),
      'nonsense',
      '[]',
      '{"text":5}',
      '{"text":"x","step":"dancing"}',
      '{"text":"x","side":"nobody"}',
      JSON.stringify({ text: 'See you at the bakery at four.' }),
    );
    expect(found).toHaveLength(7);
    expect(found[0]?.flags?.map(({ kind }) => kind)).toContain('conditional-apology');
    for (const { start, end } of found[0]?.flags ?? []) expect(text.slice(start, end)).not.toBe('');
    expect(found.slice(1, 6).every(({ error }) => typeof error === 'string')).toBe(true);
    expect(found[6]).toEqual({ flags: [], strengths: [] });
  });
});
