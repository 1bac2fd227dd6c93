import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { Heading } from '../../components/heading';
import { PassphraseField } from '../../components/passphrase-field';
import { lockWords as words } from '../../content/interface/lock';
import { settingsWords } from '../../content/interface/settings';
import { unlock } from '../../store/lock';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

interface UnlockPageProps {
  /** Offered where a person can go on although nothing can be kept. */
  readonly onWithoutSaving?: () => void;
  /** Told when a passphrase is tried, which takes a moment: what the page is to show can be read meanwhile, sealed. */
  readonly onTry?: () => void;
}

/** Stands in place of a page whose words are locked, until the passphrase is given. */
export function UnlockPage({ onWithoutSaving, onTry }: UnlockPageProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isOpening) return;
    setOpening(true);
    setTrouble(undefined);
    try {
      const opening = unlock(passphrase);
      onTry?.();
      if (!(await opening)) setTrouble(words.wrong);
    } catch {
      setTrouble(words.notRead);
    }
    setOpening(false);
  }

  return (
    <AppFrame>
      <Heading page="locked">{words.lockedTitle}</Heading>
      <p className={page.why}>{words.lockedSays}</p>
      <form className={page.parts} onSubmit={(event) => void open(event)}>
        <PassphraseField
          label={words.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          isShown={isShown}
          error={trouble}
        />
        <CheckBox label={words.show} isChecked={isShown} onCheck={setShown} />
        <p role="status" className={page.small}>
          {isOpening && words.opening}
        </p>
        <div className={page.links}>
          <button className={buttons.main} aria-disabled={isOpening}>
            {words.unlock}
          </button>
          {onWithoutSaving && (
            <button type="button" className={buttons.button} onClick={onWithoutSaving}>
              {words.withoutSaving}
            </button>
          )}
        </div>
      </form>
      {onWithoutSaving && <p className={page.small}>{words.withoutSavingSays}</p>}
      <p className={page.why}>{words.forgotten}</p>
      <p className={page.links}>
        <Link to="/settings">{settingsWords.heading}</Link>
      </p>
    </AppFrame>
  );
}
