import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { FileField } from '../../components/file-field';
import { PassphraseField } from '../../components/passphrase-field';
import { keyWords } from '../../content/interface/returns-key';
import { readKeyFile } from '../../store/key-care';
import page from '../page.module.css';
import { useFocusOnError } from '../settings/focus-on-error';

const words = keyWords.read;

/** Reads a key out of a file. */
export function KeyReadIn() {
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [stage, setStage] = useState<
    'ready' | 'reading' | 'noFile' | 'wrong' | 'failed' | 'known' | 'in-use' | 'beside'
  >('ready');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnError(form, tries);

  async function read(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (stage === 'reading') return;
    if (!file) {
      setStage('noFile');
      setTries(tries + 1);
      return;
    }
    setStage('reading');
    try {
      const found = await readKeyFile(file, passphrase);
      setStage(found?.kind ?? 'wrong');
      if (found) setPassphrase('');
    } catch {
      setStage('failed');
    }
    setTries(tries + 1);
  }

  return (
    <form ref={form} className={page.parts} onSubmit={(event) => void read(event)}>
      <FileField
        label={words.file}
        isInvalid={stage === 'noFile'}
        onPick={([picked]) => {
          setFile(picked);
          setStage('ready');
        }}
      />
      <PassphraseField
        label={words.passphrase}
        hint={words.hint}
        error={stage === 'wrong' ? words.wrong : undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className={page.links}>
        <button className={buttons.button} aria-disabled={stage === 'reading'}>
          {words.read}
        </button>
      </div>
      <p role="status">
        {stage === 'ready' || stage === 'wrong' ? '' : stage === 'reading' ? words.reading : words[stage]}
      </p>
    </form>
  );
}
