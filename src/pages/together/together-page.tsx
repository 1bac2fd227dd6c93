import { useEffect } from 'react';
import { Link } from 'react-router';
import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { apart, coming, looseEnd, sideBySide } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { useLock } from '../../store/lock';
import { listSessions, useTogether } from '../../store/together';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { WhySo } from './why-so';

const words = togetherWords.start;

/** Two people: on this device, on two, or with something that was sent. Nothing is asked here that only one could answer safely. */
export function TogetherPage() {
  const list = useTogether((state) => state.list);
  const lock = useLock((state) => state.state);
  useEffect(() => {
    if (lock !== 'unknown' && lock !== 'locked') void listSessions();
  }, [lock]);
  return (
    <AppFrame title={togetherWords.title} isCalm>
      <Threads threads={coming} width={600} height={90} />
      <Heading page="together">{words.heading}</Heading>
      <p className={page.why}>{words.what}</p>
      <p className={page.part}>{words.forWhom}</p>
      <p className={page.small}>{words.otherwise}</p>
      <p className={page.links}>
        <Link to="/support">{words.toSupport}</Link>
        <Link to="/begin/heat">{words.toAlone}</Link>
      </p>
      <nav className={page.doors} aria-label={words.doors}>
        <Door to="/together/new" {...words.oneDevice} threads={sideBySide} />
        <Door to="/together/invite" {...words.twoDevices} threads={apart} />
        <Door to="/together/open" {...words.wasSent} threads={looseEnd} />
      </nav>
      {lock === 'locked' ? (
        <p className={page.links}>
          <Link to="/repairs">{words.locked}</Link>
        </p>
      ) : (
        list &&
        list.length > 0 && (
          <section className={page.part} aria-labelledby="sessions">
            <h2 id="sessions">{words.earlier}</h2>
            <p className={page.links}>
              {list.map(({ id, session }) => (
                <Link key={id} to={`/together/${id}`}>
                  {words.begun(session.made)}
                </Link>
              ))}
            </p>
          </section>
        )
      )}
      <div className={page.part}>
        <WhySo says={words.research} sources={[words.source]} />
      </div>
    </AppFrame>
  );
}
