import { folded } from '../searching';
import type { Client, KeptReturn, SetPractice } from './kept';
import type { ReturnField } from './sent';

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
