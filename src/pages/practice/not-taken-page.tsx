import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { practiceWords } from '../../content/interface/practice';
import { forgetTaking, type NotTaken } from '../../store/taking';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

const words = practiceWords.refused;

/** Nothing came of what was given: what is with it in a sentence, and the ways on. */
export function NotTakenPage({ why }: { readonly why: NotTaken }) {
  const { heading, says } = words.why[why];
  return (
    <AppFrame title={practiceWords.title}>
      <Threads threads={looseEnd} width={600} height={90} />
      <Heading page={`practice/not-taken/${why}`}>{heading}</Heading>
      <p className={page.part}>{says}</p>
      <p className={page.why}>{words.unchanged}</p>
      <p className={page.links}>
        {why === 'return' && (
          <Link className={buttons.button} to="/therapist/returns">
            {words.toReturns}
          </Link>
        )}
        {why === 'together' && (
          <Link className={buttons.button} to="/together/open">
            {words.toTogether}
          </Link>
        )}
        <button type="button" className={buttons.button} onClick={forgetTaking}>
          {words.again}
        </button>
      </p>
    </AppFrame>
  );
}
