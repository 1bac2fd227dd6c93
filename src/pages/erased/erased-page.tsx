import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { erasedWords as words } from '../../content/interface/erased';
import { useErasing } from '../../store/erase';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

/** Where erasing ends. Its own address, so that the host can tell the browser to clear the rest. Says what it found. */
export function ErasedPage() {
  const found = useErasing((state) => state.found);
  return (
    <AppFrame hasNotice={false}>
      <Threads threads={looseEnd} width={600} height={120} />
      {found === 'nothing' && (
        <>
          <Heading page="erased">{words.heading}</Heading>
          <p className={page.why}>{words.says}</p>
          {!navigator.onLine && <p className={page.why}>{words.offline}</p>}
          <p className={page.links}>
            <Link to="/">{words.home}</Link>
          </p>
        </>
      )}
      {found === 'kept' && (
        <>
          <Heading page="erased">{words.keptHeading}</Heading>
          <p className={page.why}>{words.keptSays}</p>
          <p className={page.links}>
            <Link to="/settings">{words.toSettings}</Link>
            <Link to="/">{words.home}</Link>
          </p>
        </>
      )}
    </AppFrame>
  );
}
