import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { learnedFrom } from './learning.js';

/**
 * Learns, from the sentences written for it in src/content/coach-sentences, from the rules' own examples and from the
 * app's own good sentences, what sentences of a kind have in common, and writes it to src/content/coach-likeness.json: one
 * small linear model a kind. The same input gives the same file.
 */

const root = new URL('../', import.meta.url);
/** @param {string} path */
const load = async (path) =>
  (await runnerImport(new URL(path, root).pathname, { logLevel: 'silent', configFile: false })).module;
const [
  { strengthWords },
  { coachRules },
  { walkContent },
  { noteOf },
  { wordsOf },
  { featuresOf, numbered },
  { classOfWords, packed },
  { flagKinds, strengthKinds },
] = await Promise.all(
  [
    'content/coach-strengths.ts',
    'content/coach-content.ts',
    'content/walk-content.ts',
    'content/coach-notes.ts',
    'domain/coach/text.ts',
    'domain/coach/likeness.ts',
    'domain/coach/likeness-file.ts',
    'domain/coach/kinds.ts',
  ].map(load),
);

/** @type {readonly string[]} */
const kinds = [...flagKinds, ...strengthKinds];
const all = [...kinds.keys()];
const allFlags = [...flagKinds.keys()];

/**
 * A sentence, the kinds it has, and the kinds it is known to have or not to have.
 * @typedef {{ text: string, has: Set<number>, known: readonly number[], ids: number[] }} Lesson
 */

/** @returns {Lesson[]} */
function written() {
  const folder = new URL('content/coach-sentences/en/', root);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
    .map(({ text, flags, strengths }) => ({
      text,
      has: new Set([...flags, ...strengths].map((/** @type {string} */ kind) => kinds.indexOf(kind))),
      known: all,
      ids: [],
    }));
}

/** A rule's examples: what it finds may be of other kinds too; what it must leave alone, and what helps, is decent talk.
 * @returns {Promise<Lesson[]>} */
async function ofRules() {
  const folder = new URL('content/coach-rules/en/', root);
  const lessons = await Promise.all(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map(async (path) => {
        const { matcher, examples } = await load(`content/coach-rules/en/${path}`);
        const kind = kinds.indexOf(matcher.kind);
        const isFlag = flagKinds.includes(matcher.kind);
        const lesson = (/** @type {boolean} */ is) => (/** @type {string} */ text) => ({
          text,
          has: new Set(is ? [kind] : []),
          known: is && isFlag ? [kind] : [kind, ...allFlags],
          ids: [],
        });
        return kind < 0 ? [] : [...examples.flags.map(lesson(true)), ...examples.leaves.map(lesson(false))];
      }),
  );
  return lessons.flat();
}

/** What the app itself offers to be said asks for no second look.
 * @returns {Lesson[]} */
function ofTheApp() {
  /** @type {Set<string>} */
  const said = new Set();
  const collect = (/** @type {unknown} */ value, /** @type {string} */ name) => {
    if (typeof value === 'string') {
      if (name === 'opening' || name === 'lead') said.add(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value))
        collect(each, name === 'lead' || name === 'leads' ? 'lead' : key === 'leads' ? 'leads' : key);
  };
  collect(walkContent, '');
  for (const { id } of coachRules) if (noteOf(id)?.instead) said.add(noteOf(id).instead);
  return [...said].map((text) => ({ text, has: new Set(), known: allFlags, ids: [] }));
}

const lessons = [...written(), ...(await ofRules()), ...ofTheApp()];
const classOf = classOfWords(strengthWords);
for (const lesson of lessons) {
  const text = wordsOf(lesson.text);
  const features = featuresOf(numbered(text, classOf), 0, text.count);
  lesson.ids = features.map((/** @type {{ id: number }} */ { id }) => id);
}
const { weights, bias } = learnedFrom(lessons, kinds.length);
const bytes = packed(weights);
const file = JSON.stringify({ kinds, bias, weights: Buffer.from(bytes).toString('base64') });
writeFileSync(new URL('content/coach-likeness.json', root), `${file}\n`);
console.log(
  JSON.stringify({
    sentences: lessons.length,
    features: weights.size,
    weights: [...weights.values()].reduce((sum, { length }) => sum + length / 2, 0),
    bytes: bytes.length,
    gzip: gzipSync(file).length,
  }),
);
