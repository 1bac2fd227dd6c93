import type { CardId } from '../../content/schema';
import type { ApologyPart } from '../../content/schema-beside';
import type { Notes } from './coach';

/** What stands in an apology, and what there is room for; each in the order the parts were given. */
export interface ApologySoFar<Part extends string> {
  readonly there: readonly Part[];
  readonly room: readonly Part[];
}

/** A text is looked through this far; an apology that long says all it has to say before. */
const readsUpTo = 20_000;
/** What is offered at once is little: a list of gaps would read like a grade. */
const mostRoom = 2;

/** Which parts a whole apology has; `cards` are those it is made of, where it is. Never a score: nothing is counted, and a part without an offer is never missed. */
export function apologySoFar<Part extends string>(
  parts: Readonly<Record<Part, ApologyPart>>,
  text: string,
  { strengths }: Pick<Notes, 'strengths'>,
  cards: readonly CardId[] = [],
): ApologySoFar<Part> {
  const read = text.slice(0, readsUpTo);
  const all = Object.entries<ApologyPart>(parts) as [Part, ApologyPart][];
  const has = ({ strengths: kinds, patterns, cards: own = [] }: ApologyPart): boolean =>
    cards.some((card) => own.includes(card)) ||
    strengths.some(({ kind }) => kinds.includes(kind)) ||
    patterns.some((pattern) => pattern.test(read));
  return {
    there: all.flatMap(([part, each]) => (has(each) ? [part] : [])),
    room: all
      .flatMap(([part, each]) => (each.room !== undefined && !has(each) ? [part] : []))
      .slice(0, mostRoom),
  };
}
