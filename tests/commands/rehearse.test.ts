import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rehearsalOfLines } from '../../src/commands/rehearse.js';
import { openRehearsal } from '../../src/commands/open-rehearsal.js';
import { areaUnder, judge } from '../bench/rehearsal/judge.js';

type Answer = Awaited<ReturnType<typeof rehearsalOfLines>>;
let answer: Answer;
let room: Awaited<ReturnType<typeof openRehearsal>>;

// What the command builds is gone when its process ends; this one is ended without being asked.
const folder = mkdtempSync(join(tmpdir(), 'mend-rehearse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  vi.stubEnv('TMPDIR', folder);
  [answer, room] = await Promise.all([rehearsalOfLines(), openRehearsal()]);
}, 120_000);

const asked = {
  scenario: 'late-dinner',
  temperament: 'gone-quiet',
  seed: 7,
  lines: ['I was late.', 'You waited.'],
};

describe('a rehearsal played by a command', () => {
  it('answers every line, with the four numbers and what moved them', async () => {
    const played = (await answer(JSON.stringify(asked))) as {
      start: object;
      turns: { reply: string; trust: number; moved: string[] }[];
      ended: string;
    };
    expect(Object.keys(played.start).sort()).toEqual(['flooding', 'guard', 'hurt', 'trust']);
    expect(played.turns).toHaveLength(2);
    expect(played.turns.every(({ reply, moved }) => reply !== '' && moved.length > 0)).toBe(true);
    expect(await answer(JSON.stringify(asked))).toEqual(played);
  });

  it('goes on after a good ending, and repeats its state after a kind stop', async () => {
    const lines = ['I will hit you.', 'I am sorry.', 'What was it like?'];
    const { turns, ended } = (await answer(JSON.stringify({ ...asked, lines }))) as {
      turns: { trust: number; reply: string }[];
      ended: string;
    };
    expect(ended).toBe('kind-stop');
    expect(new Set(turns.map(({ trust }) => trust)).size).toBe(1);
    expect(turns).toHaveLength(3);
  });

  it.each([
    ['{', 'not a line of JSON'],
    ['[]', 'not an object'],
    [JSON.stringify({ ...asked, scenario: '__proto__' }), 'there is no such scenario'],
    [JSON.stringify({ ...asked, temperament: 'x' }), 'there is no such temperament'],
    [JSON.stringify({ ...asked, seed: 1.5 }), 'the seed is not a whole number'],
    [JSON.stringify({ ...asked, guarded: 1 }), 'guarded is neither true nor false'],
    [JSON.stringify({ ...asked, lines: 'x' }), 'lines are missing'],
  ])('says what is wrong with %s', async (line, error) => {
    expect(await answer(line)).toEqual({ error });
  });

  it('is run as the README says', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.rehearse).toContain('rehearse.js');
    expect(scripts['learn-turns']).toContain('learn-turns.js');
  });

  it('lists every scene and temperament', async () => {
    const { scenarios, temperaments } = await room.list();
    expect(scenarios.length).toBeGreaterThanOrEqual(18);
    expect(scenarios[0]).toEqual({
      id: expect.any(String) as string,
      relationship: expect.any(String) as string,
      side: expect.any(String) as string,
    });
    expect(temperaments).toHaveLength(6);
  });
});

describe('telling people who mend from people who do not', () => {
  it.each(['conversations.jsonl', 'unseen.jsonl', 'sealed.jsonl'])(
    'holds for %s, better than any trivial measure',
    async (file) => {
      const lines = readFileSync(new URL(`../rehearsal/${file}`, import.meta.url), 'utf8')
        .trim()
        .split('\n');
      const { figures } = await judge(
        lines.map((line) => JSON.parse(line)),
        room.rehearse,
      );
      expect(figures['repairing over escalating and evasive']).toBeGreaterThanOrEqual(0.9);
      for (const trivial of ['by length alone', 'by the count of I', 'by the count of sorry'] as const)
        expect(figures[trivial]).toBeLessThan(0.7);
      expect(figures['mean change'].repairing).toBeGreaterThan(10);
      expect(figures['mean change'].evasive).toBeLessThan(0);
      expect(figures['mean change'].escalating).toBeLessThan(0);
    },
  );

  it('counts pairs', () => {
    expect(areaUnder([2, 3], [1, 2])).toBe(0.875);
  });
});
