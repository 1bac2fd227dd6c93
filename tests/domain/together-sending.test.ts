import { describe, expect, it } from 'vitest';
import type { Session, Share, TwoDevices } from '../../src/domain/together/kept';
import { compared, handedOut } from '../../src/domain/together/sending';
import { newSession } from '../../src/domain/together/session';
import { maySend, standingOf } from '../../src/domain/together/standing';
import { messageFrom, withOwnShare, withSent } from '../../src/domain/together/taking-in';

const two: TwoDevices = { here: 'other', identity: 'mine', recipient: 'ours', token: 'aa', theirs: 'theirs' };
const begun = (more: Partial<TwoDevices> = {}): Session =>
  newSession({ id: 'a', made: 1, bond: 'friends', people: {}, two: { ...two, ...more } });

const share = (version: number, text: string): Share => ({
  version,
  person: { name: 'Ruth', hue: 'sea', line: 'solid' },
  fields: [{ prompt: 'my-part', answer: { kind: 'text', text }, when: 'turn' }],
});
const texts = (session: Session): readonly string[] =>
  (messageFrom(session)?.shares ?? []).flatMap(({ fields }) =>
    fields.map(({ answer }) => (answer.kind === 'text' ? answer.text : '')),
  );

describe('what goes out to the other device', () => {
  it('holds nothing that was chosen once and taken back before it was handed out', () => {
    const first = withOwnShare(begun(), share(1, 'I read your mail.'));
    const second = withOwnShare(first, share(1, 'I was jealous.'));
    expect(texts(second)).toEqual(['I was jealous.']);
    expect(handedOut(second)).toEqual([]);
  });

  it('holds what is shown now, and nothing that was shown before: it may never have arrived', () => {
    const sent = withSent(withOwnShare(begun(), share(1, 'I was jealous.')));
    const unsent = withOwnShare(sent, share(2, 'I read your mail.'));
    const newest = withOwnShare(unsent, share(2, 'I was afraid.'));
    expect(texts(newest)).toEqual(['I was afraid.']);
    expect(handedOut(newest)).toEqual(sent.shares.other);
  });

  it('is the same again while nothing else is shown', () => {
    const sent = withSent(withOwnShare(begun(), share(1, 'I was jealous.')));
    expect(withOwnShare(sent, share(2, 'I was jealous.'))).toBe(sent);
  });
});

describe('the six words', () => {
  it('come before whoever invited sends anything, and are asked for again when they were not the same', () => {
    const inviter = begun({ here: 'one' });
    expect(standingOf(inviter, true)).toBe('words');
    expect(maySend(inviter)).toBe(false);
    const same = compared(inviter, true);
    expect(standingOf(same, true)).toBe('send');
    expect(maySend(same)).toBe(true);
    expect(maySend(compared(same, false))).toBe(false);
  });
});

describe('where each stands', () => {
  it('is told by what is known here, sent and open', () => {
    const { theirs: _theirs, ...alone } = two;
    const invited = newSession({
      id: 'a',
      made: 1,
      bond: 'friends',
      people: {},
      two: { ...alone, here: 'one' },
    });
    expect(standingOf(invited, true)).toBe('invited');
    expect(standingOf(begun(), false)).toBe('prepare');
    expect(standingOf(begun(), true)).toBe('send');
    const sent = withSent(withOwnShare(begun(), share(1, 'I was jealous.')));
    expect(standingOf(sent, true)).toBe('wait');
    expect(standingOf({ ...sent, isOpen: true }, true)).toBe('open');
    const { two: _two, ...shared } = sent;
    expect(standingOf(shared, true)).toBeUndefined();
  });
});
