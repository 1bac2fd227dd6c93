import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { wordsWords as words } from '../../content/interface/words';
import styles from './words-page.module.css';

interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  readonly onCopied?: () => void;
}

/** Copies a text, says before where copies can turn up, and after whether it worked. */
export function CopyButton({ text, label = words.copy, onCopied }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(words.copied);
      onCopied?.();
    } catch {
      setOutcome(words.copyFailed);
    }
  }
  return (
    <div className={styles.way}>
      <button type="button" className={buttons.button} onClick={() => void copy()}>
        {label}
      </button>
      <p className={styles.note}>
        {words.copyNote} <span role="status">{outcome}</span>
      </p>
    </div>
  );
}
