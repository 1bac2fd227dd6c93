import type { RefObject } from 'react';
import buttons from '../../components/button.module.css';
import { rehearsalWords } from '../../content/interface/rehearsal';
import dialogs from '../dialog.module.css';
import { Breathing } from './breathing';
import styles from './rehearsing.module.css';

const words = rehearsalWords.play;

interface BreakDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** It was opened before: what is in it has been fetched. */
  readonly wasOpened: boolean;
  /** Says to the stand-in that a break is needed. */
  readonly onSay: () => void;
}

/** A break, in the scene as in life. */
export function BreakDialog({ dialog, wasOpened, onSay }: BreakDialogProps) {
  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="break">
      <h2 id="break">{words.paused}</h2>
      <p>{words.pausedSays}</p>
      <div className={styles.break}>
        {wasOpened && <Breathing />}
        <form method="dialog" className={dialogs.buttons}>
          <button className={buttons.button} onClick={onSay}>
            {words.sayBreak}
          </button>
          <button className={buttons.main}>{words.goOn}</button>
        </form>
      </div>
    </dialog>
  );
}
