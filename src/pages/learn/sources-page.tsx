import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { learnWords } from '../../content/interface/learn';
import { promptWords } from '../../content/interface/prompt';
import { strengths } from '../../content/schema';
import { sourcesAddress } from '../../content/sources-address';
import { allSources } from '../../content/sources-content';
import { AppFrame } from '../app-frame';
import { useSourceLinks } from '../loaded-whole';
import page from '../page.module.css';
import styles from './look-up.module.css';

const words = learnWords.sourcesPage;

/** Every work that something in the app rests on, the strongest kind first. */
export function SourcesPage() {
  const hasLinks = useSourceLinks();
  return (
    <AppFrame isCalm title={learnWords.title}>
      <Heading page="sources">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      {hasLinks ? (
        <p className={page.why}>{words.leads}</p>
      ) : (
        <p className={page.why}>
          {words.noLinks} <a href={sourcesAddress}>{words.withLinks}</a>
        </p>
      )}
      {strengths.map((strength) => (
        <section key={strength} aria-labelledby={strength} className={page.part}>
          <h2 id={strength}>{promptWords.strengths[strength]}</h2>
          <p className={page.small}>{words.means[strength]}</p>
          <dl className={styles.entries}>
            {allSources
              .filter((source) => source.strength === strength)
              .map(({ id, authors, year, title, where, address, said, secondHand }) => (
                <div key={id}>
                  <dt>{[authors, year].filter(Boolean).join(', ')}</dt>
                  <dd className={page.small}>
                    {hasLinks && address !== undefined ? (
                      <a href={address} rel="noreferrer noopener">
                        {title}
                      </a>
                    ) : (
                      title
                    )}
                  </dd>
                  <dd className={page.small}>{where}</dd>
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
