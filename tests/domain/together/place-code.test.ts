import { expect, it } from 'vitest';
import { talkParts, type Got, type Session, type Talk } from '../../../src/domain/together/kept';
import { placeCode } from '../../../src/domain/together/place-code';
import { goneTo, saidBy, withHalf, withTopic } from '../../../src/domain/together/session';
import { answered, passed, reflected, saysMore, spoken } from '../../../src/domain/together/turns';
import { aSession, onDevice } from './a-session';

const at = (session: Session, talk: Talk): Session => ({ ...session, talk });

/** Everywhere a floor leads on the way that takes longest, and to the other's. */
function floors({ talk }: Session): readonly Talk[] {
  const got = (answer: Got) => (now: Talk) => answered(now, answer);
  const back = (now: Talk): Talk => reflected(now);
  const one = [spoken, back, got('partly'), spoken, back, got('yes')];
  const steps = [...one, saysMore, ...one, saysMore, spoken, back, passed, spoken, back, passed];
  return steps.reduce<readonly Talk[]>((all, step) => [...all, step(all.at(-1) ?? talk)], [talk]);
}

/** Every place in a session that is a page of its own. */
function everyPlace(session: Session): readonly Session[] {
  const turns = goneTo(session, 'turns');
  const say = goneTo(session, 'say');
  return [
    ...talkParts.filter((part) => part !== 'turns').map((part) => goneTo(session, part)),
    ...floors(turns).map((talk) => at(turns, talk)),
    saidBy(say, 'one', undefined),
    saidBy(say, 'other', undefined),
    saidBy(saidBy(say, 'one', 'partly'), 'other', undefined),
  ];
}

const mine = everyPlace(onDevice('one'));
const theirs = everyPlace(onDevice('other'));

it('two devices at the same place say the same two words', () => {
  expect(mine.map(placeCode)).toEqual(theirs.map(placeCode));
});

it('at another place they say others, at the second try to say it back too', () => {
  expect(mine.length).toBeGreaterThan(25);
  expect(new Set(mine.map((each) => placeCode(each).join('-'))).size).toBe(mine.length);
});

it('in another session they say others', () => {
  expect(placeCode(aSession({ id: 'another-session' }))).not.toEqual(placeCode(aSession()));
});

it('they stand in the list of 1,024 words', () => {
  for (const place of mine.flatMap((each) => [...placeCode(each)])) {
    expect(Number.isInteger(place)).toBe(true);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(1024);
  }
});

it('nothing anybody wrote has a part in them', () => {
  const session = goneTo(aSession(), 'loop');
  const written = withHalf(withTopic(session, 'The jar', 20), 'one', { does: 'I go.', feels: 'Afraid.' });
  expect(placeCode(written)).toEqual(placeCode(session));
  const turn = at(session, reflected(spoken(goneTo(session, 'turns').talk), 'You waited.'));
  expect(placeCode(turn)).toEqual(placeCode(at(session, reflected(spoken(goneTo(session, 'turns').talk)))));
});

it('who said first what they had prepared does not matter', () => {
  const say = goneTo(aSession(), 'say');
  expect(placeCode(saidBy(saidBy(say, 'one', undefined), 'other', 'accept'))).toEqual(
    placeCode(saidBy(saidBy(say, 'other', 'accept'), 'one', undefined)),
  );
});
