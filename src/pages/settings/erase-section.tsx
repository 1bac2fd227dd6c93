import { useRef, useState } from 'react';
import buttons from '../../components/button.module.css';
import { erasedWords as words } from '../../content/interface/erased';
import { eraseAll } from '../../store/erase';
import page from '../page.module.css';
import dialogs from '../dialog.module.css';

/** Takes everything off this device, after asking once. */
export function EraseSection() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasFailed, setFailed] = useState(false);

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.settingsHeading}</h2>
      <p className={page.why}>{words.settingsSays}</p>
      <p role="alert">{hasFailed && words.failed}</p>
      <p className={page.links}>
        <button type="button" className={buttons.danger} onClick={() => dialog.current?.showModal()}>
          {words.erase}
        </button>
      </p>
      <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="sure">
        <h2 id="sure">{words.sureHeading}</h2>
        <p>{words.sure}</p>
        <form method="dialog" className={dialogs.buttons}>
          <button className={buttons.button}>{words.no}</button>
          <button className={buttons.danger} onClick={() => void eraseAll().catch(() => setFailed(true))}>
            {words.yes}
          </button>
        </form>
      </dialog>
    </section>
  );
}
