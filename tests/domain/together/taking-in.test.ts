import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personIds, type PersonId, type Session } from '../../../src/domain/together/kept';
import type { SharesMessage } from '../../../src/domain/together/messages';
import { newestShare, otherOf } from '../../../src/domain/together/session';
import {
  mergedVersions,
  messageFrom,
  takenIn,
  withOpening,
  withOwnShare,
  withSent,
} from '../../../src/domain/together/taking-in';
import { ada, aSession, aShare, onDevice, otto } from './a-session';

const people = { one: ada, other: otto };

/** The person of this device writes what they show; `sends` hands it out as well. */
const writes = (session: Session, said: string): Session => {
  const here = session.two?.here ?? 'one';
  return withOwnShare(session, aShare(said, { person: people[here] }));
};
const sends = (session: Session, said: string): Session => withSent(writes(session, said));

/** The session once this came; fails the test where it was refused. */
function after(session: Session, message: SharesMessage | undefined): Session {
  const taken = message && takenIn(session, message);
  if (taken?.kind !== 'taken') throw new Error(`refused: ${taken?.kind}`);
  return taken.session;
}

/** What Otto's device sends in reply to the invitation. */
const invited = sends(onDevice('other'), 'I went quiet.');
const reply = messageFrom(invited) as SharesMessage;
const inviter = writes(onDevice('one'), 'I did not call.');

describe('three messages', () => {
  it('bring what each shows to both, and open the session on both', () => {
    const first = withSent(after(inviter, reply));
    const second = after(invited, messageFrom(first));
    expect(second.shares).toEqual(first.shares);
    expect(second.people).toEqual(people);
    expect(first.people).toEqual(people);
    expect([first.isOpen, second.isOpen]).toEqual([true, true]);
  });

  it('do not open it for the one who has not sent theirs', () => {
    expect(after(inviter, reply).isOpen).toBe(false);
  });

  it('do not open it for one who has sent and got nothing', () => {
    expect(invited.isOpen).toBe(false);
  });

  it('say whether there was anything new in them', () => {
    expect(takenIn(inviter, reply)).toMatchObject({ kind: 'taken', isNews: true });
    const once = after(inviter, reply);
    const twice = takenIn(once, reply);
    expect(twice).toEqual({ kind: 'taken', session: once, isNews: false });
    expect(after(once, reply)).toBe(once);
  });

  it('are not there before something is shown, or while the key of the other is not known', () => {
    expect(messageFrom(onDevice('other'))).toBeUndefined();
    expect(messageFrom(inviter)).toBeUndefined();
    expect(messageFrom(after(inviter, reply))).toMatchObject({ from: 'one', recipient: 'key-one' });
  });

  it('are of no use on one device', () => {
    const session = aSession();
    expect(takenIn(session, reply)).toEqual({ kind: 'mixed-up' });
    expect(messageFrom(session)).toBeUndefined();
    expect([withOwnShare(session, aShare('a')), withSent(session), withOpening(session)]).toEqual([
      session,
      session,
      session,
    ]);
  });
});

describe('refused, and nothing changes', () => {
  const known = after(inviter, reply);
  it.each<[string, Partial<SharesMessage>, string]>([
    ['what was written here', { from: 'one', recipient: 'key-one' }, 'own'],
    ['what was written here, as if it were theirs', { recipient: 'key-one' }, 'own'],
    ['another token', { token: 'another' }, 'mixed-up'],
    ['another session', { session: 'another' }, 'mixed-up'],
    ['somebody else in the name of this person', { from: 'one' }, 'mixed-up'],
    ['another key than before', { recipient: 'key-stranger' }, 'another-key'],
  ])('%s', (_, change, kind) => {
    const before = JSON.stringify(known);
    expect(takenIn(known, { ...reply, ...change })).toEqual({ kind });
    expect(JSON.stringify(known)).toBe(before);
  });

  it('own: the message one has just made oneself', () => {
    expect(takenIn(invited, reply)).toEqual({ kind: 'own' });
  });

  it('another key than that of the invitation, already at the first answer to it', () => {
    const third = messageFrom(after(inviter, reply)) as SharesMessage;
    expect(takenIn(invited, { ...third, recipient: 'key-stranger' })).toEqual({ kind: 'another-key' });
  });
});

describe('a later version', () => {
  it('leaves the older readable, and shows who they are now', () => {
    const renamed = { ...otto, name: 'Otto B.' };
    const later = withSent(withOwnShare(invited, aShare('I left the room.', { person: renamed })));
    const here = after(after(inviter, reply), messageFrom(later));
    expect(here.shares.other.map(({ version, fields }) => [version, fields[0]?.answer])).toEqual([
      [1, { kind: 'text', text: 'I went quiet.' }],
      [2, { kind: 'text', text: 'I left the room.' }],
    ]);
    expect(here.people.other).toEqual(renamed);
  });

  it('that comes before an older one stays the newest', () => {
    const renamed = { ...otto, name: 'Otto B.' };
    const later = { ...reply, shares: [aShare('I left the room.', { version: 2, person: renamed })] };
    const here = after(after(inviter, later), reply);
    expect(here.shares.other.map(({ version }) => version)).toEqual([1, 2]);
    expect(newestShare(here, 'other')).toEqual(later.shares[0]);
    expect(here.people.other).toEqual(renamed);
  });

  it('that was never sent leaves no word in a message, and its number is never given again', () => {
    const thoughtBetter = writes(writes(inviter, 'You always do this.'), 'I was afraid.');
    const message = messageFrom(after(thoughtBetter, reply));
    expect(message?.shares.map(({ version }) => version)).toEqual([3]);
    expect(JSON.stringify(message)).not.toContain('always');
    const sent = withSent(after(thoughtBetter, reply));
    const again = writes(writes(sent, 'You never listen.'), 'I missed you.');
    expect(again.shares.one.map(({ version }) => version)).toEqual([3, 5]);
    expect(JSON.stringify(messageFrom(again))).not.toContain('never');
  });
});

describe('versions put together', () => {
  const a = aShare('a');
  const b = aShare('b', { version: 2 });
  const c = aShare('c', { version: 3 });

  it('stand in their order, each once', () => {
    expect(mergedVersions([c, a], [b, a])).toEqual([a, b, c]);
  });

  it('are the newest fifty, and no more', () => {
    const many = Array.from({ length: 60 }, (_, at) => aShare(`said ${at}`, { version: at + 1 }));
    const kept = mergedVersions(many.slice(0, 40), many.slice(20));
    expect(kept).toHaveLength(50);
    expect(kept[0]?.version).toBe(11);
    expect(kept.at(-1)?.version).toBe(60);
  });

  it('with one number and different words come to the same, whichever was first', () => {
    const forged = aShare('forged');
    expect(mergedVersions([a], [forged])).toEqual(mergedVersions([forged], [a]));
    expect(mergedVersions([a], [forged])).toHaveLength(1);
  });
});

describe('whatever becomes of the messages on their way', () => {
  type Devices = Readonly<Record<PersonId, Session>>;
  type Event =
    | { readonly kind: 'writes' | 'sends'; readonly who: PersonId }
    | { readonly kind: 'arrives'; readonly at: number; readonly to: PersonId };

  const anyWho = fc.constantFrom(...personIds);
  // What never arrives is lost; what arrives is drawn from all that was ever sent, so any order, and twice.
  const anyEvent: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ kind: fc.constantFrom('writes' as const, 'sends' as const), who: anyWho }),
    fc.record({ kind: fc.constant('arrives' as const), at: fc.nat(), to: anyWho }),
  );

  /** Both devices after all this, what was sent by whom, and all that was written. */
  function played(events: readonly Event[]) {
    let devices: Devices = { one: onDevice('one'), other: onDevice('other') };
    const sent: SharesMessage[] = [];
    const written: string[] = [];
    const put = (who: PersonId, session: Session): void => {
      devices = { ...devices, [who]: session };
    };
    const write = (who: PersonId): void => {
      written.push(`written-${written.length}-by-${who}.`);
      put(who, writes(devices[who], written.at(-1) ?? ''));
    };
    const send = (who: PersonId): void => {
      if (!messageFrom(devices[who])) return;
      put(who, withSent(devices[who]));
      const message = messageFrom(devices[who]);
      if (message) sent.push(message);
    };
    const arrive = (message: SharesMessage, to: PersonId): void => {
      const taken = takenIn(devices[to], message);
      expect(taken.kind).toBe(message.from === to ? 'own' : 'taken');
      if (taken.kind === 'taken') put(to, taken.session);
    };
    for (const event of events) {
      if (event.kind === 'arrives') {
        const message = sent[event.at % Math.max(1, sent.length)];
        if (message) arrive(message, event.to);
      } else if (event.kind === 'writes') write(event.who);
      else send(event.who);
    }
    /** In the end the newest of each is sent, and arrives. */
    const end = (): Devices => {
      for (const who of ['other', 'one'] as const) {
        if (!newestShare(devices[who], who)) write(who);
        send(who);
        const newest = sent.findLast(({ from }) => from === who);
        if (newest) arrive(newest, otherOf(who));
      }
      return devices;
    };
    return { devices: () => devices, sent, written, end };
  }

  it('both devices show the same once the newest of each is there', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const { one, other } = played(events).end();
        for (const person of personIds) {
          expect(newestShare(other, person)).toEqual(newestShare(one, person));
          // Of the older ones each has what reached it, in one order, and nothing else.
          const [whose, reached] = person === 'one' ? [one, other] : [other, one];
          const sent = whose.shares[person].map(({ version }) => version);
          const there = reached.shares[person].map(({ version }) => version);
          expect(there).toEqual(sent.filter((version) => there.includes(version)));
        }
        expect(other.people).toEqual(one.people);
        expect([one.isOpen, other.isOpen]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('on no device is anything that the other did not send', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const all = played(events);
        for (const person of personIds) {
          const theirs = JSON.stringify(all.devices()[otherOf(person)]);
          const handedOut = JSON.stringify(all.sent.filter(({ from }) => from === person));
          for (const said of all.written.filter((each) => each.endsWith(`by-${person}.`)))
            if (theirs.includes(said)) expect(handedOut).toContain(said);
        }
      }),
    );
  });

  it('nothing is open on a device that has handed nothing out, nor does what is open ever close', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.nat(40), (events, some) => {
        const before = played(events.slice(0, some)).devices();
        const now = played(events).devices();
        for (const person of personIds) {
          const { isOpen, two, shares } = now[person];
          if (isOpen)
            expect([two?.sent !== undefined, shares[otherOf(person)].length > 0]).toEqual([true, true]);
          if (before[person].isOpen) expect(isOpen).toBe(true);
        }
      }),
    );
  });
});
