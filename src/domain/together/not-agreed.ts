import type { NotAgreed } from '../../content/schema-together';

/** A text as its words, in lower case, with a stroke where a sentence ends and a blank around each. */
function wordsOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’ʼ]/g, '')
    .replace(/\//g, ' ')
    .replace(/[.!?;:\n]+/g, ' / ')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ');
  return ` ${plain.trim()} `;
}

function elementOf(token: string): string {
  if (token === '*') return '(?:[^ /]+ ){0,3}';
  if (token === '.') return '(?=/ |$)';
  if (token.startsWith('!')) return `(?!(?:${token.slice(1)}) )`;
  return token.endsWith('?') ? `(?:(?:${token.slice(0, -1)}) )?` : `(?:${token}) `;
}

/** All phrases as one pattern. Their words are our own content, so nothing in them needs escaping. */
function patternOf(phrases: readonly string[]): RegExp {
  const ways = phrases.map((phrase) => phrase.split(' ').map(elementOf).join(''));
  return new RegExp(`(?<= )(?:${ways.join('|')})`, 'gu');
}

interface Known {
  readonly words: RegExp;
  readonly unless: RegExp | undefined;
}

/** It is asked with every key; the patterns of an item are made once. */
const made = new WeakMap<NotAgreed, Known>();

function knownBy(item: NotAgreed): Known {
  const known = made.get(item) ?? {
    words: patternOf(item.words),
    unless: item.unless && patternOf(item.unless),
  };
  made.set(item, known);
  return known;
}

/** Which things that cannot be agreed on here a text comes near, in the order of the list; none where it is harmless. */
export function notAgreed(list: readonly NotAgreed[], text: string): readonly NotAgreed[] {
  const words = wordsOf(text);
  return list.filter((item) => {
    const known = knownBy(item);
    return (known.unless ? words.replace(known.unless, '/ ') : words).search(known.words) !== -1;
  });
}
