import { Link } from 'react-router';
import { Heading } from '../components/heading';
import { Threads } from '../components/threads';
import { notFoundWords as words } from '../content/interface/not-found';
import { titles } from '../content/interface/titles';
import { looseEnd } from '../content/drawings';
import { AppFrame } from './app-frame';
import page from './page.module.css';

/** An address with nothing at it. */
export function NotFoundPage() {
  return (
    <AppFrame title={titles.notFound} isCalm>
      <Threads threads={looseEnd} width={600} height={160} />
      <Heading page="not-found">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <p className={page.links}>
        <Link to="/">{words.home}</Link>
        <Link to="/repairs">{words.repairs}</Link>
      </p>
    </AppFrame>
  );
}
