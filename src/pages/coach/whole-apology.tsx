import { Why } from '../../components/why';
import { apologyParts } from '../../content/apology-parts';
import { coachWords } from '../../content/interface/coach';
import { promptWords } from '../../content/interface/prompt';
import type { CardId } from '../../content/schema';
import { sourceOf } from '../../content/sources-content';
import { apologySoFar } from '../../domain/coach/apology';
import type { Notes } from '../../domain/coach/coach';
import styles from './whole-apology.module.css';

const words = coachWords.apology;

interface WholeApologyProps {
  readonly text: string;
  readonly notes: Pick<Notes, 'strengths'>;
  /** The cards of the words that it is made of. */
  readonly cards?: readonly CardId[];
}

/** Which researched parts an apology has, once somebody asks: what is there first, then what there is room for. */
export function WholeApology({ text, notes, cards }: WholeApologyProps) {
  const { there, room } = apologySoFar(apologyParts, text, notes, cards);
  const source = sourceOf(words.source);
  return (
    <details className={styles.apology}>
      <summary>{words.title}</summary>
      {there.length > 0 ? (
        <ul>
          {there.map((part) => (
            <li key={part}>{apologyParts[part].there}</li>
          ))}
        </ul>
      ) : (
        <p>{words.nothing}</p>
      )}
      {room.length > 0 && (
        <p className={styles.room}>{words.room(room.flatMap((part) => apologyParts[part].room ?? []))}</p>
      )}
      <Why
        why={words.why}
        label={promptWords.whySo}
        strength={promptWords.strengths[source.strength]}
        source={[source.authors, source.year, source.title, source.where].join(' · ')}
        said={source.said}
        note={source.secondHand ? promptWords.secondHand : undefined}
      />
    </details>
  );
}
