import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { talkWords } from '../../content/interface/talk';
import type { Repair } from '../../domain/saved';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './talk.module.css';

const words = talkWords.before;

interface BeforeTalkProps {
  readonly repair: Repair;
  readonly isAwake: boolean | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** One question before anything is said: whether the way out is open. */
export function BeforeTalk({ repair, isAwake, onYes, onNo }: BeforeTalkProps) {
  return (
    <AppFrame title={talkWords.title}>
      <Heading page={`talk/${repair.id}`}>{words.heading}</Heading>
      <div className={page.parts}>
        <p className={styles.question}>{words.question}</p>
        <div className={styles.answers}>
          <button type="button" className={buttons.button} onClick={onYes}>
            {words.yes}
          </button>
          <button type="button" className={buttons.button} onClick={onNo}>
            {words.no}
          </button>
        </div>
        <p className={page.small} role="status">
          {isAwake === undefined ? '' : isAwake ? words.awake : words.awakeNot}
        </p>
        <p className={page.links}>
          <Link to={`/repair/${repair.id}/words`}>{words.toWords}</Link>
        </p>
      </div>
    </AppFrame>
  );
}

/** The way out is not open: another place, or a person; going on is never forbidden. */
export function NotHere({ repair, onAnyway }: { readonly repair: Repair; readonly onAnyway: () => void }) {
  const navigate = useNavigate();
  return (
    <AppFrame
      title={talkWords.title}
      hasHelp={false}
      bar={
        <ActionBar
          main={{ label: words.later, onAct: () => void navigate(`/repair/${repair.id}/words`) }}
          skip={{ label: words.anyway, onAct: onAnyway }}
        />
      }
    >
      <Heading page={`not-here/${repair.id}`}>{words.noHeading}</Heading>
      <div className={page.parts}>
        {words.noSays.map((says) => (
          <p key={says}>{says}</p>
        ))}
        <p className={page.links}>
          <Link to="/support">{words.support}</Link>
        </p>
      </div>
    </AppFrame>
  );
}

/** Nothing was written yet. */
export function NoWords({ repair }: { readonly repair: Repair }) {
  return (
    <AppFrame title={talkWords.title}>
      <Heading page={`no-words/${repair.id}`}>{words.heading}</Heading>
      <div className={page.parts}>
        <p>{words.empty}</p>
        <p className={page.links}>
          <Link to={`/repair/${repair.id}`}>{words.toWords}</Link>
        </p>
      </div>
    </AppFrame>
  );
}
