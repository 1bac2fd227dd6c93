import { expect, it } from 'vitest';
import { isSameValue, ownField } from '../../src/domain/same-value';

/** As a file can hold it: a field of its own by this name. */
const withField = (name: string): unknown => JSON.parse(`{ "${name}": {} }`);

it.each(['__proto__', 'constructor', 'toString'])('a field named %s is never an inherited one', (name) => {
  expect(ownField({}, name)).toBeUndefined();
  expect(isSameValue({}, withField(name))).toBe(false);
  expect(isSameValue(withField(name), {})).toBe(false);
  expect(isSameValue(withField(name), withField(name))).toBe(true);
});

it('an absent field is the same as an undefined one', () => {
  expect(isSameValue({ one: 1 }, { one: 1, other: undefined })).toBe(true);
});
