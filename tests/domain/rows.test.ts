import { expect, it } from 'vitest';
import { rowOf } from '../../src/domain/rows';
import { aRepair, text } from './a-repair';

it('a row says which repair it is and how much was answered, and nothing that was written', () => {
  const repair = aRepair({
    id: 'one',
    changed: 7,
    answers: {
      camera: text('The door was open.'),
      story: text('  '),
      feelings: { kind: 'feelings', chosen: ['sad'], text: '' },
    },
  });
  expect(rowOf(repair)).toEqual({
    id: 'one',
    changed: 7,
    about: repair.about,
    origin: { kind: 'self' },
    answered: 2,
  });
});

it('a row says when it was looked back on, and what became of the talk, and no number', () => {
  const checkIn = { outcome: 'talked', before: { hurt: 7 }, after: { hurt: 4 }, left: 'The money.' } as const;
  const checkIns = [
    { ...checkIn, made: 3 },
    { ...checkIn, made: 9, outcome: 'no-answer' as const },
  ];
  expect(rowOf(aRepair({ checkIns })).checkedIn).toEqual({ first: 3, last: 9, outcome: 'no-answer' });
});
