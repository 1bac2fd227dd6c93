import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built, openCoach } from '../../../src/commands/open-coach.js';
import { coachBytes } from './bytes.js';
import { hostile } from './hostile.js';
import { judge, wrong } from './judge.js';

/** @typedef {import('./judge.js').Labelled} Labelled */

/** @param {Record<string, unknown>} figures */
const print = (figures) => console.log(JSON.stringify(figures));

/** @param {string} path
 * @returns {Labelled[]} */
const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Runs the work often and gives the median and the 95th percentile, in milliseconds.
 * @param {() => unknown} work */
function timed(work, times = 41) {
  work();
  const took = Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round(100 * (took[Math.floor(share * times)] ?? 0)) / 100;
  return { median: at(0.5), ninetyFifth: at(0.95) };
}

/** How many rounds works beside each other are run in. */
const rounds = 11;

/** Runs works in turns, each so many times a turn, so that whatever else the machine does slows all of them alike. Gives
 * the median of each, in milliseconds.
 * @param {readonly [work: () => unknown, times: number][]} works
 * @returns {[number, number, number]} */
function inRounds(works) {
  for (const [work] of works) work();
  const took = works.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round += 1)
    works.forEach(([work, times], nth) => {
      for (let each = 0; each < times; each += 1) {
        const began = performance.now();
        work();
        took[nth]?.push(performance.now() - began);
      }
    });
  const [first = 0, second = 0, third = 0] = took.map((all) => {
    const sorted = all.sort((a, b) => a - b);
    return Math.round(100 * (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 100;
  });
  return [first, second, third];
}

/** The peers, installed beside the project for this once; undefined where there is no registry. */
async function peers() {
  const folder = mkdtempSync(join(tmpdir(), 'mend-peers-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', 'write-good@1.0.8', 'alex@11.0.1'],
      { stdio: 'ignore', shell: process.platform === 'win32' },
    );
    const load = (/** @type {string} */ path) =>
      import(pathToFileURL(join(folder, 'node_modules', path)).href);
    const { default: writeGood } = await load('write-good/write-good.js');
    const { text } = await load('alex/index.js');
    return { writeGood, alex: text };
  } catch {
    return undefined;
  }
}

/** Measures the coach: how often it is right, on the sentences of a folder and on our own, and how fast it is.
 * @param {string | undefined} folder labelled sentences in *.jsonl, ordinary ones in *neutral*.jsonl
 * @param {readonly string[] | undefined} kinds of these, what it gets wrong is printed too; of all where none is named */
export async function benchCoach(folder, kinds) {
  const read = await openCoach();
  const own = new URL('../../coach/', import.meta.url).pathname;
  const folders = [own, ...(folder ? [folder] : [])];
  for (const path of folders.flatMap((each) => readdirSync(each).map((name) => join(each, name)))) {
    if (!path.endsWith('.jsonl')) continue;
    const lines = linesOf(path);
    const isLabelled = lines[0]?.flags !== undefined;
    if (path.includes('heavy')) continue;
    if (isLabelled) print({ bench: 'coach', on: path.split('/').at(-1), ...judge(lines, read) });
    else {
      const flagged = lines.filter(({ text }) => read(text).flags.length > 0);
      const percent = Math.round((1000 * flagged.length) / lines.length) / 10;
      print({
        bench: 'coach',
        on: path.split('/').at(-1),
        sentences: lines.length,
        'flagged, percent': percent,
      });
      if (kinds) for (const { text } of flagged) console.log(`  ${text}`);
    }
    if (isLabelled && kinds) for (const each of wrong(lines, read, kinds)) console.log(`  ${each}`);
  }
  await heavy(own);

  const others = await peers();
  for (const [sentences, name] of /** @type {const} */ ([
    ['with something in nearly each', 'practice.jsonl'],
    ['ordinary', 'neutral.jsonl'],
  ])) {
    const words = linesOf(join(own, name)).flatMap(({ text }) => text.split(' '));
    for (const count of [2_000, 20_000]) {
      const text = Array.from({ length: count }, (_, at) => words[at % words.length]).join(' ');
      speed({ words: count, sentences }, text, read, others);
    }
  }
  if (!others) console.log('not run: beside write-good and alex, which the registry did not give');
  for (const [name, of] of Object.entries(hostile)) {
    const [once, twice] = [of(100_000), of(200_000)];
    const first = timed(() => read(once), 7);
    const second = timed(() => read(twice), 7);
    const growth = Math.round((100 * second.median) / Math.max(0.01, first.median)) / 100;
    print({ bench: 'coach, hostile text of 100 KB', text: name, ...first, 'twice the text takes': growth });
  }
  for (const bytes of coachBytes()) print({ bench: 'coach, bytes added', ...bytes });
}

/** How long a whole read takes, and how much longer the peers do.
 * @param {{ words: number, sentences: string }} of
 * @param {string} text
 * @param {(text: string) => unknown} read
 * @param {Awaited<ReturnType<typeof peers>>} others */
function speed(of, text, read, others) {
  const whole = timed(() => read(text), of.words > 2_000 ? 11 : 41);
  print({ bench: 'coach, whole read', ...of, ...whole });
  if (!others) return;
  const times = (/** @type {number} */ other, ours = whole.median) => Math.round((10 * other) / ours) / 10;
  // Their first few runs, as a page would meet them; and then all of them as often as each other, which makes them faster.
  const firsts = {
    'write-good': timed(() => others.writeGood(text), 5),
    alex: timed(() => others.alex(text), 3),
  };
  for (const [peer, first] of Object.entries(firsts))
    print({ bench: `beside ${peer}, first runs`, ...of, ...first, times: times(first.median) });
  const [ours, writeGood, alex] = inRounds([
    [() => read(text), 5],
    [() => others.writeGood(text), 1],
    [() => others.alex(text), 1],
  ]);
  for (const [peer, took] of Object.entries({ 'write-good': writeGood, alex }))
    print({ bench: `beside ${peer}, warm and in turns`, ...of, ours, peer: took, times: times(took, ours) });
}

/** How many heavy sentences are noticed, and how many others.
 * @param {string} own */
async function heavy(own) {
  const {
    words,
    hearing: heard,
    turns,
  } = await built({
    words: 'content/heavy-words.ts',
    hearing: 'domain/hearing.ts',
    turns: 'domain/in-turns.ts',
  });
  const isHeavy = turns.atOnce(heard.hearing(words.heavyWords));
  for (const name of readdirSync(own)) {
    if (!/heavy|neutral/.test(name) || !existsSync(join(own, name))) continue;
    const lines = linesOf(join(own, name));
    const noticed = lines.filter(({ text }) => isHeavy(text)).length;
    print({
      bench: 'heavy words',
      on: name,
      sentences: lines.length,
      'noticed, percent': Math.round((1000 * noticed) / lines.length) / 10,
    });
  }
}
