import { sentencesOf } from './short-words';
import type { Card } from './words';

/** What is shown at once while two people talk: a few words to glance at, and after the last of a card what to do then. */
export interface Glance {
  readonly card: Card['id'];
  readonly title: string;
  readonly text: string;
  /** Only with the last of its card. */
  readonly stop?: string;
}

/** About how many letters are read in one glance at arm’s length; a judgement of ours. */
const mostAtAGlance = 170;

/** The sentences of a paragraph, as many together as a glance takes. A longer sentence stays whole. */
function glancesIn(paragraph: string): readonly string[] {
  const glances: string[] = [];
  for (const sentence of sentencesOf(paragraph)) {
    const together = `${glances.at(-1) ?? ''} ${sentence}`;
    if (glances.length > 0 && together.length <= mostAtAGlance) glances.splice(-1, 1, together);
    else glances.push(sentence);
  }
  return glances.filter((each) => each !== '');
}

/** The words in the order they are shown in the talk itself: the opening line first, whatever the order they are read in. */
export function glancesOf(cards: readonly Card[]): readonly Glance[] {
  const opening = cards.filter(({ id }) => id === 'opening');
  const others = cards.filter(({ id }) => id !== 'opening');
  return [...opening, ...others].flatMap(({ id, title, text, stop }) => {
    const all = text.split(/\n+/).flatMap(glancesIn);
    return all.map((each, at) => ({ card: id, title, text: each, ...(at === all.length - 1 && { stop }) }));
  });
}

/**
 * The one sentence to say where saying less helps: the first of what is in view, without what leads into its card.
 */
export function leastOf({ core, text }: Pick<Card, 'core' | 'text'>, inView: string): string {
  const own = sentencesOf(core.trim() || text);
  const shown = sentencesOf(inView);
  return shown.find((each) => own.includes(each)) ?? shown[0] ?? own[0] ?? '';
}
