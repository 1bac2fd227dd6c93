import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { Why } from '../../components/why';
import { promptWords } from '../../content/interface/prompt';
import { settleWords as words } from '../../content/interface/settle';
import { titles } from '../../content/interface/titles';
import { settle } from '../../content/settle';
import { sourceOf } from '../../content/sources-content';
import { useBegin } from '../../store/begin';
import { AppFrame } from '../app-frame';
import { BackToPractice } from '../practice/back-to-practice';
import page from '../page.module.css';
import { BreathingLine } from './breathing-line';
import { BreakTimer } from './break-timer';
import styles from './settle-page.module.css';

/** Coming down: twenty minutes that outlast a reload, a breathing line, and other ways. */
export function SettlePage() {
  const isBeginning = useBegin((state) => state.draft.heatBefore !== undefined);
  const source = sourceOf(settle.source);
  return (
    <AppFrame title={titles.settle}>
      <Heading page="settle">{words.heading}</Heading>
      <div className={page.parts}>
        <section className={styles.section} aria-labelledby="timer">
          <h2 id="timer">{settle.timer.title}</h2>
          <Why
            why={settle.timer.why}
            label={promptWords.whySo}
            strength={promptWords.strengths[source.strength]}
            source={[source.authors, source.year, source.title, source.where].filter(Boolean).join(' · ')}
            said={source.said}
            note={source.secondHand ? promptWords.secondHand : undefined}
          />
          <BreakTimer />
        </section>
        <section className={styles.section} aria-labelledby="breathing">
          <h2 id="breathing">{settle.breathing.title}</h2>
          <p className={page.small}>{settle.breathing.caution}</p>
          <BreathingLine />
        </section>
        <section className={styles.section} aria-labelledby="ways">
          <h2 id="ways">{settle.waysTitle}</h2>
          <p className={page.small}>{settle.waysWhy}</p>
          <dl className={styles.ways}>
            {settle.ways.map(({ id, title, says }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p>{settle.enoughForTonight}</p>
        <p className={page.links}>
          <Link to="/settle/line">{words.lineHeading}</Link>
          <BackToPractice from="settle" />
          <Link to={isBeginning ? '/begin/who' : '/begin/heat'}>{words.walk}</Link>
        </p>
      </div>
    </AppFrame>
  );
}
