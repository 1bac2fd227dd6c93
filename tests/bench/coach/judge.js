/**
 * A sentence and what people found in it, by the coach's own ids.
 * @typedef {{ text: string, flags: string[], strengths: string[], debatable?: boolean, traps?: string[] }} Labelled
 * @typedef {{ kind: string, rule?: string, start: number, end: number }} Given
 * @typedef {(text: string) => { flags: Given[], strengths: Given[] }} Reader
 * @typedef {{ of: number, right: number }} Share
 */

/** @param {Share} share */
const percent = ({ right, of }) => (of === 0 ? undefined : Math.round((1000 * right) / of) / 10);

/** @param {number[]} values */
const mean = (values) => Math.round((10 * values.reduce((a, b) => a + b, 0)) / values.length) / 10;

/** How often each kind that people gave was given by the coach too, and the other way round, for flags or strengths.
 * @param {readonly Labelled[]} lines
 * @param {Reader} read
 * @param {'flags' | 'strengths'} what */
function byKind(lines, read, what) {
  /** @type {Map<string, { recall: Share, precision: Share }>} */
  const kinds = new Map();
  const of = (/** @type {string} */ kind) => {
    const known = kinds.get(kind) ?? { recall: { of: 0, right: 0 }, precision: { of: 0, right: 0 } };
    kinds.set(kind, known);
    return known;
  };
  for (const line of lines) {
    const given = new Set(read(line.text)[what].map(({ kind }) => kind));
    for (const kind of line[what]) {
      of(kind).recall.of += 1;
      if (given.has(kind)) of(kind).recall.right += 1;
    }
    for (const kind of given) {
      of(kind).precision.of += 1;
      if (line[what].includes(kind)) of(kind).precision.right += 1;
    }
  }
  return kinds;
}

/** Adds shares up.
 * @param {Iterable<Share>} shares */
function together(shares) {
  const sum = { of: 0, right: 0 };
  for (const share of shares) {
    sum.of += share.of;
    sum.right += share.right;
  }
  return sum;
}

/**
 * The figures of the coach over labelled sentences, debatable ones apart: percentages, and those of each kind.
 * @param {readonly Labelled[]} all
 * @param {Reader} read
 */
export function judge(all, read) {
  const lines = all.filter(({ debatable }) => !debatable);
  const share = (/** @type {readonly Labelled[]} */ some, /** @type {boolean} */ isFlagged) =>
    percent({
      of: some.length,
      right: some.filter(({ text }) => read(text).flags.length > 0 === isFlagged).length,
    });
  const withFlags = lines.filter(({ flags }) => flags.length > 0);
  const good = lines.filter(({ flags }) => flags.length === 0);
  const flags = byKind(lines, read, 'flags');
  const strengths = byKind(lines, read, 'strengths');
  const recalls = [...flags.values()].flatMap(({ recall }) => percent(recall) ?? []);
  return {
    sentences: lines.length,
    'with a problem, flagged': share(withFlags, true),
    'good, left alone': share(good, false),
    'good with trap words, left alone': share(
      good.filter(({ traps }) => traps && traps.length > 0),
      false,
    ),
    'right kind, mean over kinds': mean(recalls),
    'precision of kinds': percent(together([...flags.values()].map(({ precision }) => precision))),
    'strengths, recall': percent(together([...strengths.values()].map(({ recall }) => recall))),
    'strengths, precision': percent(together([...strengths.values()].map(({ precision }) => precision))),
    kinds: Object.fromEntries(
      [...flags, ...strengths].map(([kind, { recall, precision }]) => [
        kind,
        `recall ${recall.right}/${recall.of}, precision ${precision.right}/${precision.of}`,
      ]),
    ),
  };
}

/** What the coach got wrong, a line each: a kind it missed, or gave and nobody else did.
 * @param {readonly Labelled[]} lines
 * @param {Reader} read
 * @param {readonly string[]} kinds only these; all where there are none
 * @returns {string[]} */
export function wrong(lines, read, kinds) {
  return lines
    .filter(({ debatable }) => !debatable)
    .flatMap((line) =>
      /** @type {const} */ (['flags', 'strengths']).flatMap((what) => {
        const given = read(line.text)[what];
        const missed = line[what].filter((kind) => !given.some((each) => each.kind === kind));
        const extra = given.filter(({ kind }) => !line[what].includes(kind));
        return [
          ...missed.map((kind) => ({ kind, says: `missed ${kind}: ${line.text}` })),
          ...extra.map(({ kind, rule, start, end }) => ({
            kind,
            says: `extra ${kind} (${rule ?? ''}: “${line.text.slice(start, end)}”): ${line.text}`,
          })),
        ];
      }),
    )
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ says }) => says);
}
