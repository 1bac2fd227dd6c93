import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptReturn } from '../../../src/domain/practice/kept';
import { received } from '../../../src/domain/practice/receiving';
import type { PracticeReturn } from '../../../src/domain/practice/sent';
import { back, clientId, setPractice } from './given-returns';

const known = { set: setPractice(), fingerprint: 'print' };

/** What is kept after these came, one after the other. */
function after(all: readonly PracticeReturn[]): KeptReturn | undefined {
  return all.reduce<KeptReturn | undefined>(
    (here, each, at) => received(each, here, known, 10_000 + at).kept,
    undefined,
  );
}

const words = (kept: KeptReturn | undefined): unknown => kept && [kept.newest, kept.earlier, kept.fit];

describe('a return that comes', () => {
  it('is new where none of its copy is here, and belongs to the client its practice was set for', () => {
    const { kind, kept } = received(back(), undefined, known, 5_000);
    expect(kind).toBe('new');
    expect(kept).toMatchObject({ client: clientId, fit: 'as-set', arrived: 5_000, earlier: [], notes: '' });
    expect(kept.reviewed).toBeUndefined();
  });

  it('says when it answers a practice that was changed on the way, or none that was set from here', () => {
    expect(received(back(1, [], { of: 'other' }), undefined, known, 1).kept.fit).toBe('edited');
    const stranger = received(back(), undefined, undefined, 1).kept;
    expect(stranger.fit).toBe('not-set-here');
    expect(stranger).not.toHaveProperty('client');
  });

  it('in a newer version stands on top, to be read again, with the one before it and the notes kept', () => {
    const here = { ...received(back(1), undefined, known, 1).kept, notes: 'Ask about May.', reviewed: 2 };
    const { kind, kept } = received(back(2), here, known, 9);
    expect(kind).toBe('newer');
    expect(kept).toMatchObject({ newest: back(2), earlier: [back(1)], notes: 'Ask about May.', arrived: 9 });
    expect(kept.reviewed).toBeUndefined();
  });

  it('in an older version is kept among the earlier ones, and what is on top stays as it was read', () => {
    const here = { ...received(back(3), undefined, known, 1).kept, reviewed: 2 };
    const { kind, kept } = received(back(2), here, known, 9);
    expect(kind).toBe('older');
    expect(kept).toMatchObject({ newest: back(3), earlier: [back(2)], reviewed: 2, arrived: 1 });
  });

  it('once more changes nothing at all, also when it is one of the earlier ones', () => {
    const here = after([back(1), back(2)]);
    for (const version of [1, 2]) {
      const again = received(back(version), here, known, 99);
      expect(again.kind).toBe('same');
      expect(again.kept).toBe(here);
    }
  });

  it('keeps the client it was put under by hand', () => {
    const here = { ...received(back(1), undefined, known, 1).kept, client: 'other' };
    expect(received(back(2), here, known, 9).kept.client).toBe('other');
  });
});

describe('versions, in whatever order they come', () => {
  const version = fc.record({ version: fc.integer({ min: 1, max: 6 }), text: fc.constantFrom('a', 'b') });
  const returns = fc
    .array(version, { minLength: 1, maxLength: 8 })
    .map((all) => all.map(({ version: nth, text }) => back(nth, [{ kind: 'question', text }])));
  const shuffled = returns.chain((all) =>
    fc.tuple(
      fc.constant(all),
      // Any order, any of them twice or more.
      fc.array(fc.nat(all.length - 1), { maxLength: 6 }).chain((again) =>
        fc.shuffledSubarray([...all, ...again.map((at) => all[at] ?? back())], {
          minLength: all.length + again.length,
        }),
      ),
    ),
  );

  it('lead to the same newest and the same earlier ones', () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(words(after(mixed))).toEqual(words(after(all)));
      }),
    );
  });

  it('are all kept, each once, the newest on top', () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        const kept = after(mixed);
        const here = kept ? [...kept.earlier, kept.newest] : [];
        const distinct = new Set(all.map((each) => JSON.stringify(each)));
        expect(new Set(here.map((each) => JSON.stringify(each)))).toEqual(distinct);
        expect(here).toHaveLength(distinct.size);
        expect(kept?.newest.version).toBe(Math.max(...all.map((each) => each.version)));
      }),
    );
  });

  it('may be lost: what came stands as if the others never were', () => {
    fc.assert(
      fc.property(returns, fc.nat(), (all, lost) => {
        const rest = all.filter((_, at) => at !== lost % all.length);
        expect(words(after(rest.toReversed()))).toEqual(words(after(rest)));
      }),
    );
  });

  it('count as the same whatever order their parts were read in', () => {
    const one = back(1);
    const { fields, ...rest } = one;
    expect(received({ fields, ...rest }, after([one]), known, 5).kind).toBe('same');
  });
});
