import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWait, oneMore, waitsUntil, type Tries } from '../../src/domain/together/code-tries';
import { planTogether } from '../../src/domain/together/restoring';
import { aCodedPart, aPlainPart, aSession, otherSofaId } from '../storage/given-together';

const none = { sessions: [], parts: [] };

describe('restoring sessions of two', () => {
  it('brings what is not here', () => {
    const incoming = { sessions: [aSession()], parts: [aCodedPart(3)] };
    const { sessions, parts } = planTogether(none, incoming);
    expect(sessions).toEqual([aSession({ revision: 1 })]);
    expect(parts).toEqual(incoming.parts);
  });

  it('lets the session that was changed later stay, or take the place of the other, past both revisions', () => {
    const here = { ...none, sessions: [aSession({ changed: 5, revision: 9 })] };
    const bring = (changed: number) =>
      planTogether(here, { ...none, sessions: [aSession({ changed, revision: 2 })] }).sessions;
    expect([bring(4), bring(5)]).toEqual([[], []]);
    expect(bring(6)).toEqual([aSession({ changed: 6, revision: 10 })]);
  });

  it.each([
    ['an older one', aCodedPart(2), false],
    ['itself', aCodedPart(3), false],
    ['one that went on', aCodedPart(4), true],
    ['one behind another code, however far on', aCodedPart(99, 'BBBB'), false],
    ['one that no code keeps', aPlainPart(99), false],
  ])('lets a part give way to %s: only to itself, further on', (_what, part, gives) => {
    const here = { sessions: [aSession()], parts: [aCodedPart(3)] };
    expect(planTogether(here, { sessions: [], parts: [part] }).parts).toEqual(gives ? [part] : []);
    const plain = { sessions: [aSession()], parts: [aPlainPart(3)] };
    expect(planTogether(plain, { sessions: [], parts: [aPlainPart(4)] }).parts).toHaveLength(1);
    expect(planTogether(plain, { sessions: [], parts: [aCodedPart(4)] }).parts).toEqual([]);
  });

  it('changes nothing the second time', () => {
    const incoming = { sessions: [aSession(), aSession({ id: otherSofaId })], parts: [aCodedPart(3)] };
    const once = planTogether(none, incoming);
    expect(planTogether(once, incoming)).toEqual(none);
  });
});

describe('waiting after wrong codes', () => {
  it('never lasts longer than a quarter of an hour, whatever the clock says', () => {
    const times = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(fc.nat(10_000), times, times, (count, last, now) => {
        expect((waitsUntil({ count, last }, now) ?? now) - now).toBeLessThanOrEqual(longestWait);
      }),
    );
  });

  it('is over when it said it would be', () => {
    let tries: Tries = { count: 0, last: 0 };
    for (let now = 0; now < 1e8; now = waitsUntil(tries, now) ?? now + 1_000) {
      expect(waitsUntil(tries, now)).toBeUndefined();
      tries = oneMore(tries, now);
    }
  });
});
