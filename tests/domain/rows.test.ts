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
