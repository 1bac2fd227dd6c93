import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { patternsWords as words } from '../../content/interface/patterns';
import { titles } from '../../content/interface/titles';
import { walkContent } from '../../content/walk-content';
import { gather, nothingGathered, type Gathered } from '../../domain/patterns';
import type { Repair } from '../../domain/saved';
import { useLock } from '../../store/lock';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import { LoopPatterns } from './loop-patterns';
import { Months } from './months';
import { MovePatterns } from './move-patterns';
import { ReadingLine } from './reading-line';
import styles from './patterns.module.css';
import { StepPatterns } from './step-patterns';
import { useAllRepairs } from './use-all-repairs';

/** What comes back in all repairs together: tentative pictures of what was written and reported, and no grade. */
export function PatternsPage() {
  const lock = useLock((state) => state.state);
  if (lock === 'locked') return <UnlockPage />;
  return (
    <AppFrame title={titles.patterns} isCalm>
      <Heading page="patterns">{words.heading}</Heading>
      {lock !== 'unknown' && <Patterns />}
      <p className={page.links}>
        <Link to="/repairs">{words.toRepairs}</Link>
      </p>
    </AppFrame>
  );
}

/** Fewer than this are no pattern. */
const few = 3;

const add = (gathered: Gathered, repairs: readonly Repair[]): Gathered =>
  gather(walkContent, gathered, repairs);

function Patterns() {
  const { value, again, ...reading } = useAllRepairs(nothingGathered, add);
  const { repairs, lookedBack } = value;
  if (reading.state === 'done' && repairs === 0)
    return (
      <div className={page.part}>
        <Threads threads={looseEnd} width={600} height={120} />
        <p>{words.empty}</p>
        <p className={page.small}>{words.emptySays}</p>
        <p className={page.links}>
          <Link to="/begin/heat">{words.begin}</Link>
        </p>
      </div>
    );
  return (
    <>
      <p className={page.why}>{words.says}</p>
      <ReadingLine {...reading} onAgain={again} />
      {reading.state === 'done' && (
        <>
          <p className={styles.from}>
            {words.from(repairs, lookedBack)} {repairs < few && words.few}
          </p>
          <MovePatterns moves={value.moves} />
          <LoopPatterns loops={value.loops} loopsWritten={value.loopsWritten} />
          <StepPatterns steps={value.steps} />
          <Months months={value.months} />
        </>
      )}
    </>
  );
}
