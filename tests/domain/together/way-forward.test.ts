import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personIds, type Agreement, type Request, type Session } from '../../../src/domain/together/kept';
import { emptyForward, ended, goneTo } from '../../../src/domain/together/session';
import {
  agreedBy,
  hasForward,
  takenUp,
  withAgreement,
  withAppreciation,
  withLookAgain,
  withOpen,
  withoutAgreement,
  withoutRequest,
  withRequest,
} from '../../../src/domain/together/way-forward';
import { aSession } from './a-session';

const calls: Agreement = { id: 'calls', by: 'one', will: 'I call when I am late.', when: 'From Monday.' };
const listens: Agreement = { id: 'listens', by: 'other', will: 'I put the pan down.', when: 'At supper.' };
const asks: Request = { id: 'asks', by: 'one', text: 'Tell me before you go.' };

const both = (session: Session): Session => agreedBy(agreedBy(session, 'one', true), 'other', true);
const withCalls = withAgreement(aSession(), calls);
const kept = both(withCalls);

describe('what somebody will do', () => {
  it('is put down, changed and taken away', () => {
    const two = withAgreement(withCalls, listens);
    expect(two.talk.forward.agreements).toEqual([calls, listens]);
    const later = { ...calls, when: 'From May.' };
    expect(withAgreement(two, later).talk.forward.agreements).toEqual([later, listens]);
    expect(withoutAgreement(two, 'calls').talk.forward.agreements).toEqual([listens]);
  });

  it('is never made into what the other will do', () => {
    expect(withAgreement(withCalls, { ...calls, by: 'other' })).toBe(withCalls);
  });
});

describe('what somebody asks for', () => {
  const asked = withRequest(aSession(), asks);

  it.each(['yes', 'something-else', 'no'] as const)('may be answered with %s', (answer) => {
    expect(withRequest(asked, { ...asks, answer }).talk.forward.requests).toEqual([{ ...asks, answer }]);
  });

  it('in other words is asked anew: nobody has said yes to those', () => {
    const yes = withRequest(asked, { ...asks, answer: 'yes' });
    const other = { ...asks, text: 'Stay at home.' };
    expect(withRequest(yes, { ...other, answer: 'yes' }).talk.forward.requests).toEqual([other]);
  });

  it('stays theirs, and can be taken away', () => {
    expect(withRequest(asked, { ...asks, by: 'other' })).toBe(asked);
    expect(withoutRequest(asked, 'asks').talk.forward.requests).toEqual([]);
  });
});

/** Every way to change the page. */
const changes: readonly (readonly [string, (session: Session) => Session])[] = [
  ['one more agreement', (session) => withAgreement(session, listens)],
  ['an agreement in other words', (session) => withAgreement(session, { ...calls, will: 'I write.' })],
  ['an agreement taken away', (session) => withoutAgreement(session, 'calls')],
  ['one more request', (session) => withRequest(session, { ...asks, id: 'more' })],
  ['an answer to a request', (session) => withRequest(session, { ...asks, answer: 'no' })],
  ['a request taken away', (session) => withoutRequest(session, 'asks')],
  ['what stays open', (session) => withOpen(session, 'Where we live.')],
  ['the day they look again', (session) => withLookAgain(session, '2026-11-22')],
  ['an appreciation', (session) => withAppreciation(session, 'one', 'You came back.')],
];
const full = both(withRequest(withCalls, asks));

describe('the page both agree to', () => {
  it('is kept when both do, and not before', () => {
    const one = agreedBy(withCalls, 'one', true);
    expect(one.kept).toBeUndefined();
    expect(agreedBy(one, 'one', true)).toBe(one);
    expect(agreedBy(one, 'other', true).kept).toEqual(withCalls.talk.forward);
  });

  it.each(changes)('changed by %s asks both again, and what was kept stays until then', (_, change) => {
    const changed = change(full);
    expect(changed.talk.agreed).toEqual([]);
    expect(changed.kept).toEqual(full.kept);
    const one = agreedBy(changed, 'other', true);
    expect(one.kept).toEqual(full.kept);
    expect(agreedBy(one, 'other', false).kept).toEqual(full.kept);
    expect(agreedBy(one, 'one', true).kept).toEqual(changed.talk.forward);
  });

  it('asks nobody again where nothing is another thing', () => {
    expect(withAgreement(full, { ...calls })).toBe(full);
    expect(withRequest(full, { ...asks })).toBe(full);
    expect(withOpen(full, '')).toBe(full);
    expect(withoutAgreement(full, 'no such one')).toBe(full);
  });

  it('is let go of when one takes back the yes to it', () => {
    const back = agreedBy(kept, 'one', false);
    expect(back.kept).toBeUndefined();
    expect(back.talk.forward).toEqual(kept.talk.forward);
    expect(agreedBy(back, 'one', true).kept).toEqual(kept.kept);
  });

  it('empty is nothing to keep, and both may let go of all they kept', () => {
    expect(both(aSession()).kept).toBeUndefined();
    const emptied = withoutAgreement(takenUp(ended(kept, 'finished')), 'calls');
    expect(emptied.kept).toEqual(kept.kept);
    expect(both(emptied).kept).toBeUndefined();
  });
});

describe('what was kept', () => {
  const later = ended(kept, 'finished');

  it('is taken up as it was, by either, and both are asked anew', () => {
    const up = takenUp(later);
    expect(up.ended).toBeUndefined();
    expect(up.talk).toMatchObject({ at: 'agreements', forward: kept.kept, agreed: [] });
    expect(up.kept).toEqual(kept.kept);
  });

  it('stays when they stop in the middle of changing it', () => {
    const up = withAgreement(takenUp(later), listens);
    expect(ended(agreedBy(up, 'one', true), 'stopped').kept).toEqual(kept.kept);
  });

  it('is not lost to a late tap after the end', () => {
    expect(both(later)).toBe(later);
  });

  it('does not go over what they are changing just now', () => {
    const changed = withAgreement(goneTo(kept, 'summary'), listens);
    const up = takenUp(changed);
    expect(up.talk).toEqual({ ...changed.talk, at: 'agreements' });
  });

  it('is nothing to take up where nothing was', () => {
    const session = ended(withCalls, 'stopped');
    expect(takenUp(session)).toBe(session);
  });

  it('is only ever a page that both said yes to, whatever they do', () => {
    const tap = fc
      .constantFrom(...personIds)
      .chain((person) => fc.boolean().map((isYes) => (session: Session) => agreedBy(session, person, isYes)));
    const change = fc.constantFrom(...changes.map(([, each]) => each));
    const end = fc.constantFrom<(session: Session) => Session>(takenUp, (session) =>
      ended(session, 'stopped'),
    );
    const anyStep = fc.oneof({ weight: 4, arbitrary: tap }, { weight: 2, arbitrary: change }, end);
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        // Kept by hand here, in the simplest way: who said yes to exactly this page.
        const pages = new Map<string, Set<string>>();
        let session = withCalls;
        for (const step of steps) {
          const before = session;
          session = step(session);
          const page = JSON.stringify(session.talk.forward);
          for (const person of session.talk.agreed) {
            if (before.talk.agreed.includes(person)) continue;
            pages.set(page, (pages.get(page) ?? new Set()).add(person));
          }
          if (!session.kept) continue;
          expect(pages.get(JSON.stringify(session.kept))?.size).toBe(2);
          expect(hasForward(session.kept)).toBe(true);
        }
      }),
    );
  });
});

describe('whether there is anything to agree to', () => {
  it('is not so when all is empty or blank', () => {
    expect(hasForward(emptyForward)).toBe(false);
    expect(hasForward(withOpen(aSession(), '  ').talk.forward)).toBe(false);
  });

  it.each(changes.filter(([name]) => !name.includes('away')))('is so with %s', (_, change) => {
    expect(hasForward(change(aSession()).talk.forward)).toBe(true);
  });
});
