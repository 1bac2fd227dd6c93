/**
 * Learns what sentences of a kind have in common: logistic regression over words and pairs of words, by FTRL-Proximal
 * (McMahan et al. 2013), whose L1 part leaves most weights at nothing. The same lessons give the same weights.
 */

/** How strongly weights are held at nothing; what a weight must be to be kept; how often all sentences are gone through. */
const l2 = 1;
const alpha = 0.15;
const rounds = 8;
/** A feature seen in fewer sentences teaches nothing. */
const fewest = 2;

/**
 * A sentence by its features, the kinds it has, and the kinds it is known to have or not to have.
 * @typedef {{ ids: readonly number[], has: ReadonlySet<number>, known: readonly number[] }} Lesson
 */

/**
 * Weights by feature (kinds by their place, each followed by its weight), and what each kind begins with.
 * @param {readonly Lesson[]} lessons
 * @param {number} kinds how many there are
 * @param {{ l1?: number, least?: (kind: number) => number }} [options] how strongly weights are held at nothing; what a
 *   weight of a kind must be to be kept
 */
export function learnedFrom(lessons, kinds, { l1 = 25, least = () => 0.25 } = {}) {
  /** @type {Map<number, number>} */
  const seen = new Map();
  for (const { ids } of lessons) for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const places = new Map([...seen].filter(([, count]) => count >= fewest).map(([id], at) => [id, at]));
  const learned = Array.from({ length: kinds }, (_, kind) => learn(lessons, places, kind, l1));
  /** @type {Map<number, number[]>} */
  const weights = new Map();
  for (const [id, at] of places) {
    const found = learned.flatMap((of, kind) => {
      const weight = of[at] ?? 0;
      return Math.abs(weight) >= least(kind) ? [kind, weight] : [];
    });
    if (found.length > 0) weights.set(id, found);
  }
  const bias = learned.map((of) => Math.round(1000 * (of.at(-1) ?? 0)) / 1000);
  return { weights, bias };
}

/** The weights of one kind, its bias last.
 * @param {readonly Lesson[]} lessons
 * @param {ReadonlyMap<number, number>} places
 * @param {number} kind
 * @param {number} l1 */
function learn(lessons, places, kind, l1) {
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
