/** @param {string} unit
 * @returns {(length: number) => string} */
const repeated = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts of a given length, in UTF-16 units, that ask the most of whatever reads them.
 * @type {Readonly<Record<string, (length: number) => string>>} */
export const hostile = {
  'one letter': repeated('a'),
  'one word after another': repeated('you '),
  'you never': repeated('you never '),
  'small words only': repeated('just really so very '),
  commas: repeated('you, '),
  'no spaces, many apostrophes': repeated("i'm'n't"),
  'open quotation marks': repeated('“you '),
  'line ends': repeated('you\n'),
  'question marks': repeated('you? '),
  'sorry if but': repeated('sorry if you but '),
  'marks over marks': repeated('y\u0301\u0302\u0303o '),
  'many languages': repeated('你 אתה أنت você тебя '),
  emoji: repeated('👩‍👩‍👧‍👦 you '),
};
