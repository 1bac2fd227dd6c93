import type { RefObject } from 'react';
import buttons from '../../components/button.module.css';
import { togetherWords } from '../../content/interface/together';
import dialogs from '../dialog.module.css';
import { BreakTimer } from '../settle/break-timer';
import { changeBreak } from '../../store/break';
import page from '../page.module.css';
import styles from './together.module.css';

const words = togetherWords.pause;

interface PauseDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** It was opened before: what is in it may be drawn. */
  readonly wasOpened: boolean;
}

/** Everything stops: what to say to each other, twenty minutes if wanted, and the same place afterwards. */
export function PauseDialog({ dialog, wasOpened }: PauseDialogProps) {
  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="pause">
      <h2 id="pause">{words.heading}</h2>
      <div className={styles.pause}>
        {words.says.map((each) => (
          <p key={each}>{each}</p>
        ))}
        <blockquote className={page.own}>{words.sentence}</blockquote>
        {wasOpened && <BreakTimer />}
      </div>
      <form method="dialog" className={dialogs.buttons}>
        <button className={buttons.button} onClick={() => changeBreak(undefined)}>
          {words.goOn}
        </button>
      </form>
    </dialog>
  );
}
