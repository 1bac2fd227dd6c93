import type { WordClasses } from './schema-coach';

const words = (line: string): readonly string[] => line.trim().split(/\s+/);

/** Classes of words that the coach's patterns name with `@`. Contractions are opened up: "you're" is `you are`. */
export const coachWords: WordClasses = {
  i: ['i', 'ive', 'ill'],
  me: words('me myself'),
  you: words('you ya yous'),
  your: words('your yours yourself'),
  they: words('he she they'),
  be: words('am is are was were be been being'),
  have: words("have has had having 'd"),
  do: words('do does did'),
  will: words("will would shall 'd"),
  modal: words('can could will would shall should may might must'),
  not: words('not never no'),
  always: words('always never constantly forever'),
  very: words(
    'so very really just simply totally completely absolutely truly honestly actually literally pretty quite too deeply',
  ),
  maybe: words('maybe perhaps possibly probably'),
  and: words('and but so because yet though although'),
  feel: words('feel feels felt feeling'),
  sorry: words('sorry apologize apologise apologies apology apologizing apologising regret'),
  kin: words(
    'mother mom mum father dad sister brother parents family wife husband partner son daughter friend friends boss',
  ),
};
