import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedIn } from '../../../src/domain/practice/finding';
import type { Client } from '../../../src/domain/practice/kept';
import type { ReturnField } from '../../../src/domain/practice/sent';
import { isFound, wordsToFind } from '../../../src/domain/searching';
import { back, clientId, keptReturn, setPractice } from './given-returns';

const client: Client = {
  kind: 'client',
  id: clientId,
  version: 1,
  made: 1,
  changed: 1,
  code: 'R-17',
  notes: 'Likes mornings.',
};
const texts: readonly ReturnField[] = [
  { kind: 'happened', text: 'alpha οδοσ' },
  { kind: 'stopped', text: 'bravo' },
  { kind: 'sentence', text: 'charlie' },
  { kind: 'loop', mine: 'delta', theirs: 'echo', thenI: 'foxtrot', under: 'golf' },
  { kind: 'plan', if: 'hotel', then: 'india' },
  { kind: 'turning', said: 'juliett', reply: 'kilo' },
  { kind: 'question', text: 'lima' },
];
const kept = keptReturn(back(1, texts), { notes: 'Ask about Zoë in May.' });
const finds = (query: string): boolean =>
  isFound(wordsToFind(query), searchedIn(kept, client, setPractice()));

describe('a return is found', () => {
  it.each([
    ...'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima'.split(' '),
    'r-17',
    'saying it ONCE',
    'zoe may',
    'Zoë',
    'ΟΔΟΣ',
    '  once   lima ',
  ])('by %s', (query) => expect(finds(query)).toBe(true));

  it.each(['zulu', 'alpha zulu', 'mornings'])('and not by %s', (query) => expect(finds(query)).toBe(false));

  it('by any stretch of any of its texts, typed in any case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const one = keptReturn(back(1, [{ kind: 'happened', text }]));
          const letters = [...text];
          const part = letters
            .slice(from % letters.length, (from % letters.length) + 1 + (length % 10))
            .join('');
          expect(isFound(wordsToFind(part), searchedIn(one, undefined, undefined))).toBe(true);
        },
      ),
    );
  });
});
