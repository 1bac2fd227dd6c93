import type { SceneFact } from '../../content/schema-rehearsal';
import { allWords, wordsOf } from '../coach/text';

const endings: ReadonlySet<string> = new Set(['', 's', 'es', 'ed', 'ing']);

/** Whether a word is this one or begins with it; of a short one only its own forms count: “car” is not in “care”. */
const isForm = (word: string | undefined, stem: string): boolean =>
  word !== undefined && word.startsWith(stem) && (stem.length > 3 || endings.has(word.slice(stem.length)));

/** How much of what was said is about this fact: the longest phrase that names it. */
function nearnessTo({ words: named }: SceneFact, words: readonly string[]): number {
  let nearest = 0;
  for (const each of named) {
    const parts = each.split(' ');
    if (!words.some((_, at) => parts.every((part, nth) => isForm(words[at + nth], part)))) continue;
    nearest = Math.max(nearest, 100 * parts.length + each.length);
  }
  return nearest;
}

/** Whether these words tell of danger to the one who says them. */
export const tellsDanger = (facts: readonly SceneFact[], said: string): boolean =>
  namedIn(
    facts.filter(({ isDanger }) => isDanger),
    allWords(wordsOf(said)),
  ).length > 0;

/** The facts that these words name, the one they are most about first; what tells of danger before all. */
export const namedIn = (facts: readonly SceneFact[], words: readonly string[]): readonly SceneFact[] =>
  facts
    .map((fact) => ({ fact, nearness: nearnessTo(fact, words) }))
    .filter(({ nearness }) => nearness > 0)
    .sort(
      (one, other) =>
        Number(other.fact.isDanger ?? false) - Number(one.fact.isDanger ?? false) ||
        other.nearness - one.nearness,
    )
    .map(({ fact }) => fact);
