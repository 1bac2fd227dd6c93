import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { learnedFrom } from './learning.js';

/**
 * Learns what turns of a talk do to the one who hears them, from the turns written for it in src/content/turns and from
 * the coach's sentences, and writes it to src/content/turns-likeness.json. The same input gives the same file.
 */

const root = new URL('../', import.meta.url);
/** @param {string} path */
const load = async (path) =>
  (await runnerImport(new URL(path, root).pathname, { logLevel: 'silent', configFile: false })).module;
const [
  { turnWords },
  { wordsOf },
  { turnFeatures },
  { packed },
  { acts },
  { actOf, heardFamilies },
  { familyOf },
] = await Promise.all(
  [
    'content/turn-words.ts',
    'domain/coach/text.ts',
    'domain/rehearsal/turn-features.ts',
    'domain/coach/likeness-file.ts',
    'content/schema-rehearsal.ts',
    'domain/rehearsal/ear.ts',
    'domain/rehearsal/taken.ts',
  ].map(load),
);

/** @type {readonly string[]} */
const kinds = [
  ...heardFamilies,
  ...acts.filter((/** @type {string} */ act) => act !== 'plain' && act !== 'silent'),
];
/** The places of acts and of their families.
 * @param {readonly string[]} does */
const placesOf = (does) => new Set(does.flatMap((act) => [kinds.indexOf(act), kinds.indexOf(familyOf(act))]));
const all = [...kinds.keys()];
/** What the coach's sentences are labelled with, as acts; of the others they say nothing. */
const known = all.filter(
  (at) => heardFamilies.includes(kinds[at]) || Object.values(actOf).includes(kinds[at]),
);

/** @param {string} path from `src` */
function linesIn(path) {
  const folder = new URL(path, root);
  return (existsSync(folder) ? readdirSync(folder).sort() : [])
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

/** @param {string} text */
function idsOf(text) {
  const words = wordsOf(text);
  return turnFeatures(words, turnWords, 0, words.count).map((/** @type {{ id: number }} */ { id }) => id);
}

/** How much more a turn of a talk counts than a sentence. */
const turnsCount = 8;
const turns = linesIn('content/turns/en/').map(({ text, acts: does }) => ({
  ids: idsOf(text),
  has: placesOf(does),
  known: all,
}));
const sentences = linesIn('content/coach-sentences/en/').map(({ text, flags, strengths }) => ({
  ids: idsOf(text),
  has: new Set(
    [...flags, ...strengths].map((/** @type {string} */ kind) => kinds.indexOf(actOf[kind] ?? '')),
  ),
  known,
}));
const lessons = [...sentences, ...Array.from({ length: turnsCount }, () => turns).flat()];
// Which family a turn is of moves the stand-in; which act of it, only how: there the strongest words are enough.
const { weights, bias } = learnedFrom(lessons, kinds.length, {
  l1: 60,
  least: (kind) => (kind < heardFamilies.length ? 0.3 : 0.9),
});
const bytes = packed(weights);
const file = JSON.stringify({ kinds, bias, weights: Buffer.from(bytes).toString('base64') });
writeFileSync(new URL('content/turns-likeness.json', root), `${file}\n`);
console.log(
  JSON.stringify({
    turns: turns.length,
    sentences: sentences.length,
    features: weights.size,
    gzip: gzipSync(file).length,
  }),
);
