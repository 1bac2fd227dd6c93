import type { CardId } from '../content/schema';
import type { Act } from '../content/schema-rehearsal';
import type { WalkContent } from '../content/schema-walk';
import type { Repair, WordsChoices } from './saved';
import { layoutOf } from './walk';
import { cardsOf, editCard } from './words';

/** Where a line of a rehearsal fits best in the words, by what it does. */
const cardsOfAct: Partial<Readonly<Record<Act, readonly CardId[]>>> = {
  owns: ['own', 'mine'],
  regrets: ['own', 'mine'],
  sees: ['heard'],
  stays: ['heard'],
  asks: ['ask', 'heard'],
  cares: ['holds'],
  offers: ['change'],
  needs: ['request', 'needed', 'th-want'],
  feels: ['did-to-me', 'th-like-for-me'],
  names: ['happened', 'noticed', 'th-felt-off', 'did-to-me'],
};

/** The parts that tell something, in the order any other line is put into one; who was hurt tells that before a part of theirs. */
const telling = ({ side }: Repair['about']): readonly CardId[] => [
  ...(side === 'they-hurt-me' ? ['did-to-me', 'happened'] : ['own']),
  'did-to-me',
  'happened',
  'noticed',
  'mine',
  'own',
  'th-like-for-me',
  'heard',
  'needed',
  'holds',
  'request',
  'change',
];

/**
 * The choices with a line put into the words: into the part it fits best, or into an empty or left-out one of its own.
 * Never into the opening, which asks something and waits. Undefined where these words have no such part.
 */
export function putIn(
  content: WalkContent,
  repair: Repair,
  line: string,
  act: Act,
): WordsChoices | undefined {
  const { cards } = layoutOf(content, repair.about);
  const shown = cardsOf(content, repair);
  const parts = telling(repair.about);
  const filled = parts.filter((part) => shown.some(({ id }) => id === part));
  const here = [...(cardsOfAct[act] ?? []), ...filled, ...parts].filter(
    (id) => cards.includes(id) && !repair.words.dropped.includes(id),
  );
  const [best] = here;
  if (best === undefined) return undefined;
  const { added } = repair.words;
  // Added where it is out unless somebody wants it; nothing happens to one that is in.
  const opened: Repair = {
    ...repair,
    words: { ...repair.words, added: added.includes(best) ? added : [...added, best] },
  };
  const text =
    shown.find(({ id }) => id === best)?.text ?? cardsOf(content, opened).find(({ id }) => id === best)?.text;
  return editCard(
    content,
    opened,
    best,
    text === undefined || text.trim() === '' ? line : `${text}\n\n${line}`,
  );
}
