import { Link, Navigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { togetherWords } from '../../content/interface/together';
import { coming } from '../../content/drawings';
import { huesOf } from '../../domain/together/drawing';
import { personIds, type Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { talkAddress } from './addresses';
import { EndedPage } from './ended-page';
import { SavingLine } from './saving-line';
import styles from './together.module.css';
import { TwoDevicesPage } from './two-devices-page';
import { WithSession } from './with-session';

const words = togetherWords.handOver;

/** Where a session stands: whose turn it is to prepare, the way into the talk, or how it ended. */
export function SessionPage() {
  return (
    <WithSession>
      {(session) => {
        if (session.ended) return <EndedPage session={session} />;
        if (session.two) return <TwoDevicesPage session={session} />;
        if (session.isOpen) return <Navigate to={talkAddress(session)} replace />;
        return <HandOver session={session} />;
      }}
    </WithSession>
  );
}

/** The neutral page between two people: two names, and nothing else of anybody. */
function HandOver({ session }: { readonly session: Session }) {
  return (
    <AppFrame title={togetherWords.title}>
      <Threads threads={coming} hues={huesOf(session)} width={600} height={90} />
      <Heading page={`session/${session.id}`}>{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <div className={styles.names}>
        {personIds.map((person) => (
          <Link key={person} className={buttons.button} to={`/together/${session.id}/${person}`}>
            <bdi translate="no">{words.iAm(nameOf(session, person))}</bdi>
          </Link>
        ))}
      </div>
      <p className={page.part}>{words.bothSays}</p>
      <p className={page.links}>
        <Link className={buttons.main} to={`/together/${session.id}/ready`}>
          {words.open}
        </Link>
      </p>
      <SavingLine />
      <p className={page.links}>
        <Link to="/together">{words.later}</Link>
      </p>
    </AppFrame>
  );
}
