import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { practiceWords } from '../../content/interface/practice';
import type { PracticePart } from '../../content/schema-practice';
import type { Standing } from '../../domain/practice/progress';
import type { PracticeId } from '../../domain/practice/sent';
import { goFrom } from '../../store/going';
import page from '../page.module.css';
import type { PartWay } from './part-way';
import { partWords } from './part-words';
import styles from './practice.module.css';
import { useWay } from './use-way';

const words = practiceWords.doing;

/** How far a part has come, in a few words; nothing where what it is says it already. */
function stateOf(part: PracticePart, { refused, done, left, wanted }: Standing): string {
  if (refused) return words.refused;
  if (left === 0) return words.done(done);
  const isSaid = wanted === (part.kind === 'rehearsal' ? part.tries : 1);
  return done === 0 && isSaid ? '' : words.left(left, wanted);
}

interface PartRowProps {
  readonly practice: PracticeId;
  readonly part: PracticePart;
  readonly standing: Standing;
  /** Undefined while it is looked up, or where the app does not know what it names. */
  readonly way: PartWay | undefined;
  readonly isRead: boolean;
  /** How often the client said it was done. */
  readonly told: number;
  readonly onTell: (by: 1 | -1) => void;
}

/** A part: what it is, what is left of it, the way to it, and a tap for what was done elsewhere. */
export function PartRow({ practice, part, standing, way, isRead, told, onTell }: PartRowProps) {
  const open = useWay(practice);
  const { title, says } = partWords(part);
  const state = stateOf(part, standing);
  return (
    <li>
      <p className={styles.name}>{title}</p>
      <p className={page.small}>{says}</p>
      {state !== '' && <p className={styles.state}>{state}</p>}
      {!standing.refused && isRead && !way && <p className={page.small}>{words.gone}</p>}
      <div className={styles.ways}>
        {!standing.refused && way?.kind === 'page' && (
          <Link
            className={buttons.button}
            to={way.to}
            state={way.state}
            aria-label={words.ofPart(way.label, title)}
            onClick={() => goFrom(practice, part.kind)}
          >
            {way.label}
          </Link>
        )}
        {!standing.refused && way?.kind === 'begin' && (
          <button
            type="button"
            className={buttons.button}
            aria-label={words.ofPart(way.label, title)}
            onClick={() => void open(way, part.kind)}
          >
            {way.label}
          </button>
        )}
        {standing.left > 0 && (
          <button
            type="button"
            className={buttons.link}
            aria-label={words.ofPart(words.told, title)}
            onClick={() => onTell(1)}
          >
            {words.told}
          </button>
        )}
        {told > 0 && (
          <button
            type="button"
            className={buttons.link}
            aria-label={words.ofPart(words.back, title)}
            onClick={() => onTell(-1)}
          >
            {words.back}
          </button>
        )}
      </div>
    </li>
  );
}
