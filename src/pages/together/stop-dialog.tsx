import type { RefObject } from 'react';
import buttons from '../../components/button.module.css';
import { togetherWords } from '../../content/interface/together';
import dialogs from '../dialog.module.css';

const words = togetherWords.stop;

interface StopDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onStop: () => void;
}

/** Stopping needs no reason: what stays and what goes, and one tap. */
export function StopDialog({ dialog, onStop }: StopDialogProps) {
  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="stop">
      <h2 id="stop">{words.heading}</h2>
      {words.says.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <form method="dialog" className={dialogs.buttons}>
        <button className={buttons.button}>{words.goOn}</button>
        <button className={buttons.main} onClick={onStop}>
          {words.stop}
        </button>
      </form>
    </dialog>
  );
}
