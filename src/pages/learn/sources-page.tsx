import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { learnWords } from '../../content/interface/learn';
import { promptWords } from '../../content/interface/prompt';
import { strengths } from '../../content/schema';
import { allSources } from '../../content/sources-content';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './look-up.module.css';

const words = learnWords.sourcesPage;

/** Every work that something in the app rests on, the strongest kind first. */
export function SourcesPage() {
  return (
    <AppFrame isCalm title={learnWords.title}>
      <Heading page="sources">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <p className={page.why}>{words.noLinks}</p>
      {strengths.map((strength) => (
        <section key={strength} aria-labelledby={strength} className={page.part}>
          <h2 id={strength}>{promptWords.strengths[strength]}</h2>
          <p className={page.small}>{words.means[strength]}</p>
          <dl className={styles.entries}>
            {allSources
              .filter((source) => source.strength === strength)
              .map(({ id, authors, year, title, where, said, secondHand }) => (
                <div key={id}>
                  <dt>{[authors, year].filter(Boolean).join(', ')}</dt>
                  <dd className={page.small}>
                    {title} · {where}
                  </dd>
                  <dd>{said}</dd>
                  {secondHand && <dd className={page.small}>{learnWords.secondHand}</dd>}
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className={page.links}>
        <Link to="/learn">{learnWords.all}</Link>
      </p>
    </AppFrame>
  );
}
