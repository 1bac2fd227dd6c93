import buttons from '../../components/button.module.css';
import { coachWords } from '../../content/interface/coach';
import type { CardId } from '../../content/schema';
import type { Card } from '../../domain/words';
import { WholeApology } from '../coach/whole-apology';
import type { Said } from '../coach/use-coach';
import styles from './words-page.module.css';

const words = coachWords.whole;

interface WholeWordingProps {
  readonly cards: readonly Card[];
  readonly coach: Pick<Said, 'lines' | 'notes'>;
  /** Whether something of it is owned, so that the parts of an apology can be looked for. */
  readonly isApology: boolean;
  readonly onOpen: (card: CardId) => void;
}

/** The coach over all the words: which cards have a note, and which parts of an apology are there. */
export function WholeWording({ cards, coach, isApology, onOpen }: WholeWordingProps) {
  const noted = cards.filter(({ id }) => coach.lines.some(({ field }) => field === id));
  if (noted.length === 0 && !isApology) return null;
  return (
    <section aria-labelledby="wording" className={styles.wording}>
      <h2 id="wording">{words.title}</h2>
      {noted.length > 0 && (
        <>
          <p>{words.says(noted.length)}</p>
          <ul className={styles.offers}>
            {noted.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className={buttons.link} onClick={() => onOpen(id)}>
                  {words.open(title)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {isApology && (
        <WholeApology
          text={cards.map(({ text }) => text).join('\n')}
          notes={coach.notes}
          cards={cards.map(({ id }) => id)}
        />
      )}
    </section>
  );
}
