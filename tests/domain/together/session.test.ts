import { describe, expect, it } from 'vitest';
import {
  emptyTalk,
  ended,
  newestShare,
  opened,
  otherOf,
  personOf,
} from '../../../src/domain/together/session';
import {
  consented,
  goneTo,
  haveBothConsented,
  saidBy,
  withHalf,
  withTopic,
} from '../../../src/domain/together/session';
import { reflected, spoken } from '../../../src/domain/together/turns';
import {
  agreedBy,
  withAgreement,
  withAppreciation,
  withOpen,
  withRequest,
} from '../../../src/domain/together/way-forward';
import { ada, aSession, aShare, onDevice, otto } from './a-session';

describe('two people', () => {
  it('are the other to each other', () => {
    expect([otherOf('one'), otherOf('other')]).toEqual(['other', 'one']);
  });

  it('are called and drawn as they chose', () => {
    expect(personOf(aSession(), 'one')).toEqual(ada);
    expect(personOf(aSession(), 'other')).toEqual(otto);
  });

  it('are told apart before the name of one has come', () => {
    const waiting = aSession({ people: { other: otto } });
    expect(personOf(waiting, 'one')).toEqual({ name: '', hue: 'rust', line: 'solid' });
    expect(personOf(onDevice('one', {}), 'other')).toMatchObject({ name: '' });
  });

  it('are told apart when both chose the same on two devices; the one who began keeps it', () => {
    const same = aSession({ people: { one: ada, other: { ...ada, name: 'Otto' } } });
    expect(personOf(same, 'one')).toEqual(ada);
    expect(personOf(same, 'other')).toEqual(otto);
    const plum = { ...ada, hue: 'plum' as const };
    const other = personOf(aSession({ people: { one: plum, other: { ...plum, line: 'dotted' } } }), 'other');
    expect(other).toEqual({ ...plum, hue: 'sea', line: 'dotted' });
  });
});

describe('a session on one device', () => {
  it('opens with what each shows, in one moment', () => {
    const shares = { one: aShare('mine'), other: aShare('theirs', { person: otto }) };
    const session = opened(aSession(), shares);
    expect(session.isOpen).toBe(true);
    expect([newestShare(session, 'one'), newestShare(session, 'other')]).toEqual([shares.one, shares.other]);
  });

  it('opened again with a later version leaves the older readable', () => {
    const first = opened(aSession(), { one: aShare('mine'), other: aShare('theirs') });
    const later = aShare('mine, later', { version: 2 });
    const again = opened(first, { one: later, other: aShare('theirs') });
    expect(again.shares).toEqual({ one: [aShare('mine'), later], other: [aShare('theirs')] });
  });
});

describe('a yes to talk', () => {
  it('is needed from both, and can be taken back', () => {
    const one = consented(aSession(), 'one', true);
    expect(haveBothConsented(one)).toBe(false);
    const both = consented(consented(one, 'one', true), 'other', true);
    expect(haveBothConsented(both)).toBe(true);
    expect(haveBothConsented(consented(both, 'one', false))).toBe(false);
  });

  it('is asked for again when what they talk about is another thing', () => {
    const both = consented(consented(aSession(), 'one', true), 'other', true);
    expect(haveBothConsented(withTopic(both, 'The jar', 20))).toBe(false);
  });
});

describe('something I want to say', () => {
  it('is answered by the one who listened, or not', () => {
    const said = saidBy(aSession(), 'one', undefined);
    expect(said.talk).toMatchObject({ said: ['one'], received: {} });
    const received = saidBy(said, 'one', 'not-yet');
    expect(received.talk).toMatchObject({ said: ['one'], received: { other: 'not-yet' } });
  });
});

describe('ending', () => {
  /** Everything there is to type in a talk, each with a word of its own. */
  function typedThrough() {
    const topic = withTopic(aSession({ shares: { one: [aShare('shown')], other: [] } }), 'typed-topic', 20);
    const half = withHalf(topic, 'one', { does: 'typed-does', feels: 'typed-feels' });
    const turn = { ...half, talk: reflected(spoken(half.talk), 'typed-back') };
    const request = withRequest(turn, { id: 'r', by: 'other', text: 'typed-request' });
    const will = withAgreement(request, { id: 'a', by: 'one', will: 'typed-will', when: 'typed-when' });
    return goneTo(withAppreciation(withOpen(will, 'typed-open'), 'other', 'typed-thanks'), 'summary');
  }

  it.each(['stopped', 'finished'] as const)('%s leaves nothing that was typed on the way', (end) => {
    const session = ended(agreedBy(typedThrough(), 'one', true), end);
    expect(session.ended).toBe(end);
    expect(JSON.stringify(session)).not.toContain('typed');
    expect(session.talk).toEqual(emptyTalk);
  });

  it('leaves what both agreed to keep, and what each had shown', () => {
    const typed = typedThrough();
    const session = ended(agreedBy(agreedBy(typed, 'one', true), 'other', true), 'finished');
    expect(session.kept).toEqual(typed.talk.forward);
    expect(session.shares).toEqual(typed.shares);
    const { kept: _kept, ...rest } = session;
    expect(JSON.stringify(rest)).not.toContain('typed');
  });
});
