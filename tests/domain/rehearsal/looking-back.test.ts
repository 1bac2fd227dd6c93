import { describe, expect, it } from 'vitest';
import type { Act, Role } from '../../../src/content/schema-rehearsal';
import type { Exchange } from '../../../src/domain/rehearsal/kept';
import { isWorthKeeping, phraseAt } from '../../../src/domain/rehearsal/lines';
import { lookBack } from '../../../src/domain/rehearsal/looking-back';

const start = { trust: 40, guard: 50 };
const exchange = (said: string, trust: number, act: Act, guard = 50): Exchange => ({
  said,
  reply: '',
  act,
  start: 0,
  end: 0,
  trust,
  guard,
  steadiness: 50,
});
const alone = 'You were alone with that for two days.';
const sunday = 'On Sunday you told everyone what I make.';

describe('looking back', () => {
  it('finds where it turned, either way, and what to try another time', () => {
    const looked = lookBack(
      [exchange(alone, 50, 'sees'), exchange('Well.', 49, 'plain'), exchange('You again.', 30, 'blames')],
      start,
    );
    expect(looked.nearer.map(({ at }) => at)).toEqual([0]);
    expect(looked.farther.map(({ at }) => at)).toEqual([2]);
    expect(looked.helped).toEqual(['sees']);
    expect(looked.tryNext).toBe('blames');
    expect(looked.best?.said).toBe(alone);
  });

  it('says nothing turned where nothing did', () => {
    expect(lookBack([], start)).toMatchObject({ nearer: [], farther: [], best: undefined });
    expect(lookBack([exchange('Hm.', 41, 'plain')], start).nearer).toEqual([]);
  });

  it('never says nothing moved where they went from their distance to part of the way, by however little', () => {
    const far = { trust: 39, guard: 63 };
    expect(lookBack([exchange(alone, 40.5, 'sees', 61)], far).nearer).toHaveLength(1);
    expect(lookBack([exchange('Hm.', 39.5, 'plain')], start).farther).toHaveLength(1);
  });

  it('never tells somebody to say what happened who said it, whatever it was answered as', () => {
    for (const said of [sunday, 'I was at the door at six and you weren’t there.'])
      for (const act of ['plain', 'evades', 'names', 'explains'] as const)
        for (const role of ['did-it', 'was-hurt'] as const satisfies readonly Role[]) {
          const trust = act === 'evades' ? 30 : 41;
          const { tryNext } = lookBack([exchange(said, trust, act)], start, role);
          expect(['names', 'plain', 'evades']).not.toContain(tryNext);
        }
    expect(lookBack([exchange('Well, anyway.', 41, 'plain')], start, 'did-it').tryNext).toBe('names');
  });

  it('runs out of tips one did not follow before it repeats one', () => {
    const all = `${sunday} I felt small, and I’d like you to ask me first.`;
    expect(lookBack([exchange(all, 41, 'plain')], start, 'did-it').tryNext).toBe('silent');
  });

  it('praises nobody who was hurt for owning it, nor an own part with a reason in the same breath', () => {
    const silence = exchange('I went quiet because I was so angry.', 50, 'owns');
    expect(lookBack([silence], start, 'did-it').helped).toEqual(['names']);
    expect(lookBack([silence], start).helped).toEqual(['names']);
    expect(lookBack([exchange('I went quiet. That was me.', 50, 'owns')], start).helped).toEqual(['owns']);
  });

  it('keeps the line that did most of those that say something', () => {
    const thanks = exchange('thank you. that means a lot', 58, 'takes-it');
    expect(lookBack([thanks, exchange(alone, 65, 'sees')], start).best?.said).toBe(alone);
    expect(lookBack([thanks], start).best).toBeUndefined();
  });
});

describe('a line worth keeping', () => {
  it.each(['thank you. that means a lot', 'Okay.', 'Yes, of course, thank you so much', 'I’m here.', ''])(
    'is not “%s”',
    (said) => expect(isWorthKeeping(said)).toBe(false),
  );
  it.each([alone, sunday, 'I said it, and it was a cheap shot.'])('is “%s”', (said) =>
    expect(isWorthKeeping(said)).toBe(true),
  );
});

describe('the words pointed at', () => {
  const said = 'I didn’t talk to you, because I didn’t know how. I needed you.';
  it('are a phrase, never one small word of a sentence', () => {
    const at = said.lastIndexOf('did');
    expect(phraseAt(said, at, at + 3)).toBe('because I didn’t know how');
    expect(phraseAt(said, 0, 1)).toBe('I didn’t talk to you');
    expect(phraseAt('Fine. Whatever.', 0, 4)).toBe('Fine. Whatever.');
  });
  it('stay as they are where they are a phrase already', () => {
    expect(phraseAt(said, 0, 13)).toBe('I didn’t talk');
  });
});
