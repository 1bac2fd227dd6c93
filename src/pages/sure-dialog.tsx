import { useId, useRef, useState, type ReactNode } from 'react';
import buttons from '../components/button.module.css';
import dialogs from './dialog.module.css';
import page from './page.module.css';

interface SureDialogProps {
  /** The button that asks. */
  readonly label: string;
  readonly heading: string;
  readonly yes: string;
  readonly no: string;
  /** Said where it could not be done. */
  readonly failed: string;
  readonly isDanger?: boolean;
  readonly children: ReactNode;
  /** Rejects where it could not be done. */
  readonly onSure: () => Promise<void>;
}

/** A button for something that cannot be taken back: what it does stands in a dialog first. */
export function SureDialog({ label, heading, yes, no, failed, isDanger, children, onSure }: SureDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const danger = isDanger === false ? buttons.button : buttons.danger;
  return (
    <>
      <button type="button" className={danger} onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      {hasFailed && (
        <p role="alert" className={page.error}>
          {failed}
        </p>
      )}
      <dialog ref={dialog} className={dialogs.dialog} aria-labelledby={id}>
        <h2 id={id}>{heading}</h2>
        {children}
        <form method="dialog" className={dialogs.buttons}>
          <button className={buttons.button}>{no}</button>
          <button
            className={danger}
            onClick={() => {
              setFailed(false);
              onSure().catch(() => setFailed(true));
            }}
          >
            {yes}
          </button>
        </form>
      </dialog>
    </>
  );
}
