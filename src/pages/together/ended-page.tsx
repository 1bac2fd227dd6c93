import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { togetherWords } from '../../content/interface/together';
import { coming } from '../../content/drawings';
import { withDirectionsEnded } from '../../domain/direction';
import { huesOf } from '../../domain/together/drawing';
import { personIds, type Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import { takenUp } from '../../domain/together/way-forward';
import { changeSession } from '../../store/together';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { EraseSession } from './erase-session';
import { SavingLine } from './saving-line';
import { Summary } from './summary';
import styles from './together.module.css';

const words = togetherWords.ended;

/** How a session ended, as an ending of its own; what both agreed to keep, and the way to change it. */
export function EndedPage({ session }: { readonly session: Session }) {
  const navigate = useNavigate();
  const told = session.ended === 'finished' ? words.finished : words.stopped;
  return (
    <AppFrame
      title={togetherWords.title}
      isCalm
      bar={<ActionBar main={{ label: words.home, onAct: () => void navigate('/') }} />}
    >
      <div className={styles.onScreen}>
        <Threads threads={coming} hues={huesOf(session)} width={600} height={90} />
        <Heading page={`ended/${session.ended}`}>{told.heading}</Heading>
        {told.says.map((each) => (
          <p key={each} className={page.part}>
            {each}
          </p>
        ))}
      </div>
      {session.kept ? (
        <section className={page.part} aria-labelledby="kept">
          <h2 id="kept">{words.kept}</h2>
          <Summary session={session} forward={session.kept} />
          <div className={styles.onScreen}>
            <p className={page.small}>{words.printNote}</p>
            <p className={page.links}>
              <button type="button" className={buttons.button} onClick={() => print()}>
                {words.print}
              </button>
              <button type="button" className={buttons.button} onClick={() => changeSession(takenUp)}>
                {words.change}
              </button>
            </p>
          </div>
        </section>
      ) : (
        <p className={page.small}>{words.nothingKept}</p>
      )}
      <SavingLine />
      <p className={`${page.links} ${styles.onScreen}`}>
        {!session.two &&
          personIds.map((person) => (
            <Link key={person} to={`/together/${session.id}/${person}`}>
              <bdi translate="no">{withDirectionsEnded(nameOf(session, person))}</bdi>
              {words.ownPart}
            </Link>
          ))}
        <Link to="/settle">{words.settle}</Link>
        <Link to="/support">{words.support}</Link>
        <EraseSession session={session.id} />
      </p>
    </AppFrame>
  );
}
