import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { practiceWords } from '../../content/interface/practice';
import type { TakenPractice } from '../../domain/practice/kept';
import { withFinished } from '../../domain/practice/progress';
import { changePractice, erasePractice } from '../../store/practice';
import dialogs from '../dialog.module.css';
import page from '../page.module.css';
import styles from './practice.module.css';

const words = practiceWords.end;

/** Putting a practice away, taking it up again, and erasing it. */
export function PracticeEnd({ practice }: { readonly practice: TakenPractice }) {
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const isAway = practice.finished !== undefined;
  return (
    <section className={styles.section} aria-labelledby="end">
      <h2 id="end">{words.heading}</h2>
      <p role="status" className={page.small}>
        {isAway ? words.isAway : words.awaySays}
      </p>
      <div className={styles.ways}>
        <button
          type="button"
          className={buttons.button}
          onClick={() => changePractice((each) => withFinished(each, isAway ? undefined : Date.now()))}
        >
          {isAway ? words.takeUp : words.away}
        </button>
        <button type="button" className={buttons.link} onClick={() => dialog.current?.showModal()}>
          {words.erase}
        </button>
      </div>
      {hasFailed && (
        <p role="alert" className={page.error}>
          {words.notErased}
        </p>
      )}
      <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="sure">
        <h2 id="sure">{words.sureHeading}</h2>
        <p>{words.sure}</p>
        <form method="dialog" className={dialogs.buttons}>
          <button className={buttons.button}>{words.no}</button>
          <button
            className={buttons.danger}
            onClick={() =>
              void erasePractice(practice.id).then(
                () => navigate('/repairs', { replace: true }),
                () => setFailed(true),
              )
            }
          >
            {words.yes}
          </button>
        </form>
      </dialog>
    </section>
  );
}
