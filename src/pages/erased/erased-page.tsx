import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { erasedWords as words } from '../../content/interface/erased';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

/** The page after everything was erased. Its own address, so that the host can tell the browser to clear the rest. */
export function ErasedPage() {
  return (
    <AppFrame hasNotice={false}>
      <Threads threads={looseEnd} width={600} height={120} />
      <Heading page="erased">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      {!navigator.onLine && <p className={page.why}>{words.offline}</p>}
      <p className={page.links}>
        <Link to="/">{words.home}</Link>
      </p>
    </AppFrame>
  );
}
