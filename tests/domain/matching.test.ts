import { describe, expect, it } from 'vitest';
import type { When } from '../../src/content/schema';
import { fits, isChildOf, pathOf } from '../../src/domain/matching';
import type { About } from '../../src/domain/saved';
import { plainAbout } from './a-repair';

const about = (changes: Partial<About>): About => ({ ...plainAbout, ...changes });

describe('a condition', () => {
  it('that is absent or empty lets everything through', () => {
    expect(fits(undefined, plainAbout)).toBe(true);
    expect(fits({}, plainAbout)).toBe(true);
  });

  it.each<[When, Partial<About>, Partial<About>]>([
    [{ sides: ['both'] }, { side: 'both' }, { side: 'not-sure' }],
    [{ moves: ['moved-away'] }, { move: 'moved-away' }, { move: 'both' }],
    [{ relationships: ['partner'] }, { relationship: 'partner' }, { relationship: 'friend' }],
    [{ needs: ['comfort'] }, { need: 'comfort' }, { need: 'both' }],
    [{ reach: ['died'] }, { reach: 'died' }, { reach: 'not-sure' }],
    [{ lengths: ['full'] }, { length: 'full' }, { length: 'five-minutes' }],
    [{ paths: ['walk'] }, { path: 'walk' }, { path: 'for-myself' }],
    [{ ruptures: ['missed-bid'] }, { rupture: 'missed-bid' }, {}],
    [{ foundOut: ['days'] }, { foundOut: 'days' }, {}],
    [{ powers: ['above'] }, { relationship: 'colleague', power: 'above' }, { relationship: 'colleague' }],
    [{ under18: true }, { relationship: 'my-parent', under18: true }, { relationship: 'my-parent' }],
    [{ under18: false }, { relationship: 'my-parent' }, { relationship: 'my-parent', under18: true }],
  ])('%j lets %j through and not %j', (when, in_, out) => {
    expect(fits(when, about(in_))).toBe(true);
    expect(fits(when, about(out))).toBe(false);
  });

  it('must hold whole', () => {
    const when: When = { sides: ['both'], moves: ['moved-away'] };
    expect(fits(when, about({ side: 'both', move: 'neither' }))).toBe(false);
    expect(fits(when, about({ side: 'both', move: 'moved-away' }))).toBe(true);
  });

  it('with an empty list lets nothing through', () => expect(fits({ sides: [] }, plainAbout)).toBe(false));

  it('overlooks power that is left over from another relationship', () => {
    expect(fits({ powers: ['above'] }, about({ relationship: 'friend', power: 'above' }))).toBe(false);
  });
});

describe('without contact', () => {
  it('the walk is written for oneself', () => {
    expect(pathOf(about({ reach: 'no-contact' }))).toBe('for-myself');
    expect(fits({ paths: ['for-myself'] }, about({ reach: 'no-contact' }))).toBe(true);
    expect(pathOf(about({ reach: 'no-contact', path: 'may-be-afraid-of-me' }))).toBe('may-be-afraid-of-me');
    expect(pathOf(about({ reach: 'leave-alone' }))).toBe('walk');
  });
});

describe('being the child', () => {
  it('is only so with a parent and under 18', () => {
    expect(isChildOf(about({ relationship: 'my-parent', under18: true }))).toBe(true);
    expect(isChildOf(about({ relationship: 'my-parent', under18: false }))).toBe(false);
    expect(isChildOf(about({ relationship: 'friend', under18: true }))).toBe(false);
  });
});
