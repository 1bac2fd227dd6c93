import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

/**
 * Learns, from the sentences written for it in src/content/coach-sentences, from the rules' own examples and from the
 * app's own good sentences, what sentences of a kind have in common, and writes it to src/content/coach-likeness.json. One small linear model a kind:
 * logistic regression over words and pairs of words, by FTRL-Proximal (McMahan et al. 2013), whose L1 part leaves most
 * weights at nothing. The same input gives the same file.
 */

/** How strongly weights are held at nothing; what a weight must be to be kept; how often all sentences are gone through. */
const l1 = Number(process.env.MEND_L1 ?? 25);
const l2 = 1;
const alpha = 0.15;
const least = Number(process.env.MEND_LEAST ?? 0.25);
const rounds = 8;
/** A feature seen in fewer sentences teaches nothing. */
const fewest = 2;

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
/** @type {Map<number, number>} */
const seen = new Map();
for (const lesson of lessons) {
  const text = wordsOf(lesson.text);
  const features = featuresOf(numbered(text, classOf), 0, text.tokens.length);
  lesson.ids = features.map((/** @type {{ id: number }} */ { id }) => id);
  for (const id of lesson.ids) seen.set(id, (seen.get(id) ?? 0) + 1);
}
const places = new Map([...seen].filter(([, count]) => count >= fewest).map(([id], at) => [id, at]));

/** The weights of one kind, its bias last.
 * @param {number} kind */
function learn(kind) {
  const size = places.size + 1;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weightAt = (/** @type {number} */ at) => {
    const here = z[at] ?? 0;
    const hold = at === size - 1 ? 0 : l1;
    if (Math.abs(here) <= hold) return 0;
    return -(here - Math.sign(here) * hold) / ((1 + Math.sqrt(n[at] ?? 0)) / alpha + l2);
  };
  const mine = lessons
    .filter(({ known }) => known.includes(kind))
    .map(({ ids, has }) => ({
      is: has.has(kind) ? 1 : 0,
      at: [...ids.flatMap((id) => places.get(id) ?? []), size - 1],
    }));
  const having = mine.filter(({ is }) => is === 1).length;
  // What is rare counts for more, or it would never be found.
  const worth = Math.min(3, (mine.length - having) / Math.max(1, having) / 4 + 1);
  let seed = 7;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  for (let round = 0; round < rounds; round += 1) {
    for (let last = mine.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const [a, b] = [mine[last], mine[other]];
      if (a && b) [mine[last], mine[other]] = [b, a];
    }
    for (const { is, at } of mine) {
      const weights = at.map(weightAt);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const gradient = (1 / (1 + Math.exp(-sum)) - is) * (is ? worth : 1);
      at.forEach((each, nth) => {
        const before = n[each] ?? 0;
        const step = (Math.sqrt(before + gradient * gradient) - Math.sqrt(before)) / alpha;
        z[each] = (z[each] ?? 0) + gradient - step * (weights[nth] ?? 0);
        n[each] = before + gradient * gradient;
      });
    }
  }
  return Array.from(z, (_, at) => weightAt(at));
}

const learned = all.map(learn);
/** @type {Map<number, number[]>} */
const weights = new Map();
for (const [id, at] of places) {
  const found = learned.flatMap((of, kind) => {
    const weight = of[at] ?? 0;
    return Math.abs(weight) >= least ? [kind, weight] : [];
  });
  if (found.length > 0) weights.set(id, found);
}
const bytes = packed(weights);
const bias = learned.map((of) => Math.round(1000 * (of.at(-1) ?? 0)) / 1000);
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
