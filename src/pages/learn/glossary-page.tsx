import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { glossary } from '../../content/glossary';
import { learnWords } from '../../content/interface/learn';
import { lessonCards } from '../../content/lessons-content';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './look-up.module.css';

const words = learnWords.glossaryPage;
const entries = glossary.toSorted((a, b) => (a.term < b.term ? -1 : 1));

/** The words of the app, from A to Z. */
export function GlossaryPage() {
  return (
    <AppFrame isCalm title={learnWords.title}>
      <Heading page="glossary">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <dl className={styles.entries}>
        {entries.map(({ term, says, lesson }) => {
          const card = lessonCards.find(({ id }) => id === lesson);
          return (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{says}</dd>
              {card && (
                <dd>
                  <Link to={`/learn/${card.id}`}>{words.more(card.title)}</Link>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p className={page.links}>
        <Link to="/learn">{learnWords.all}</Link>
      </p>
    </AppFrame>
  );
}
