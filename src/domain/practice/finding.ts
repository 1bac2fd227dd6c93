import type { Client, KeptReturn, SetPractice } from './kept';
import type { ReturnField } from './sent';

/** Marks on letters, which nobody should have to type to find a name. */
const marks = /\p{M}+/gu;

/** A text as it is searched: without case, and without marks on its letters. */
export const folded = (text: string): string =>
  // Lower case can bring marks of its own, and a sigma that depends on where the word ends.
  text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '').replaceAll('ς', 'σ');

/** The words of a search; all of them have to be found. */
export const wordsToFind = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Everything in a field that somebody wrote. */
function textsOf(field: ReturnField): readonly string[] {
  switch (field.kind) {
    case 'happened':
    case 'stopped':
    case 'sentence':
    case 'question':
      return [field.text];
    case 'loop':
      return [field.mine, field.theirs, field.thenI, field.under];
    case 'plan':
      return [field.if, field.then];
    case 'turning':
      return [field.said, field.reply];
    case 'done':
    case 'heat':
    case 'measures':
      return [];
  }
}

/** All that a return can be found by, folded: its client’s code, its practice’s title, its newest words, the notes on it. */
export function searchedIn(
  { newest, notes }: KeptReturn,
  client: Client | undefined,
  set: SetPractice | undefined,
): string {
  const texts = [client?.code ?? '', set?.sent.title ?? '', ...newest.fields.flatMap(textsOf), notes];
  return folded(texts.join('\n'));
}

/** Whether every word of a search stands in it. */
export const isFound = (words: readonly string[], searched: string): boolean =>
  words.every((word) => searched.includes(word));
