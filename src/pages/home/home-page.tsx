import { Link } from 'react-router';
import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { homeWords as words } from '../../content/interface/home';
import { apart, coming, looseEnd, mark, sideBySide, tornAndMended } from '../../content/drawings';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './home-page.module.css';

/** Home: the same for everybody, read from the file before any script runs. It reads nothing. */
export function HomePage() {
  return (
    <AppFrame hasHelp={false} isCalm>
      <div className={styles.picture}>
        <Threads threads={tornAndMended} width={600} height={230} label={words.picture} />
      </div>
      <Heading page="home">{words.heading}</Heading>
      <p className={page.why}>{words.what}</p>
      <nav className={page.doors} aria-label={words.begin.title}>
        <Door to="/begin/heat" {...words.begin} threads={mark} />
        <Door to="/begin/hot" {...words.hot} threads={apart} />
        <Door to="/rehearse" {...words.rehearse} threads={sideBySide} />
        <Door to="/together" {...words.together} threads={coming} />
        <Door to="/examples" {...words.examples} threads={looseEnd} />
      </nav>
      <p className={styles.resume}>
        <Link to="/repairs">{words.resume}</Link>
      </p>
      <p className={page.links}>
        <Link to="/learn">{words.learn}</Link>
        <Link to="/support">{words.support}</Link>
        <Link to="/settings">{words.settings}</Link>
        <Link to="/therapist">{words.therapists}</Link>
      </p>
      <div className={styles.space}>
        <p>{words.space}</p>
        <p>{words.leaving}</p>
      </div>
    </AppFrame>
  );
}
