import { expect, it } from 'vitest';
import type { OtherEntry } from '../../src/domain/backup';
import { othersToAdd } from '../../src/domain/set-aside';

const other = (name: string, ...bytes: number[]): OtherEntry => ({
  name,
  bytes: Uint8Array.from(bytes),
  why: 'unknown',
});

it('what was set aside elsewhere comes along, once', () => {
  const incoming = [other('a', 1), other('b', 2)];
  const added = othersToAdd([other('a', 1)], incoming);
  expect(added).toEqual([other('b', 2)]);
  expect(othersToAdd([other('a', 1), ...added], incoming)).toEqual([]);
});

it('two different files of one name are both kept, however often they come', () => {
  const here = [other('a', 1)];
  const added = othersToAdd(here, [other('a', 2)]);
  expect(added).toEqual([other('kept-2/a', 2)]);
  expect(othersToAdd([...here, ...added], [other('a', 2)])).toEqual([]);
  expect(othersToAdd([...here, ...added], [other('a', 3)])).toEqual([other('kept-3/a', 3)]);
});
