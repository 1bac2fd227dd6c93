import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { refusedWords } from '../../content/interface/together-refused';
import { togetherTwoWords } from '../../content/interface/together-two';
import type { SessionId } from '../../domain/together/kept';
import type { NotTaken } from '../../store/opening';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

const words = togetherTwoWords.ways;

interface NotTakenPageProps {
  readonly why: NotTaken;
  /** Where it belongs, when that is kept here. */
  readonly session: SessionId | undefined;
  readonly onAgain: () => void;
}

/** Something that was sent changed nothing: what is with it in a sentence, and the ways on. */
export function NotTakenPage({ why, session, onAgain }: NotTakenPageProps) {
  const { heading, says } = refusedWords.why[why];
  return (
    <AppFrame title={togetherWords.title}>
      <Threads threads={looseEnd} width={600} height={90} />
      <Heading page={`not-taken/${why}`}>{heading}</Heading>
      <p className={page.part}>{says}</p>
      <p className={page.why}>{refusedWords.unchanged}</p>
      <p className={page.links}>
        {session !== undefined && (
          <Link className={buttons.main} to={`/together/${session}`}>
            {words.toSession}
          </Link>
        )}
        <button type="button" className={buttons.button} onClick={onAgain}>
          {words.again}
        </button>
      </p>
      <p className={page.links}>
        <Link to="/together">{words.toStart}</Link>
      </p>
    </AppFrame>
  );
}
