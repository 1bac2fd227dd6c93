import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { practiceWords } from '../../content/interface/practice';
import { changePractice } from '../../store/practice';
import page from '../page.module.css';
import { FourWords, useFourWords } from './four-words';
import styles from './practice.module.css';

const words = practiceWords.match;

/** Nothing goes back so far; the four words can still be compared once they were said. */
export function MatchLater({ recipient }: { readonly recipient: string }) {
  const [isOpen, setOpen] = useState(false);
  const four = useFourWords(isOpen ? recipient : undefined);
  return (
    <section className={styles.section}>
      <p>{words.nothingBack}</p>
      <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.open}</summary>
        {four === 'failed' && <p role="alert">{practiceWords.consent.failed}</p>}
        {Array.isArray(four) && (
          <div className={page.parts}>
            <p>{practiceWords.consent.match}</p>
            <FourWords four={four} />
            <div>
              <button
                type="button"
                className={buttons.button}
                onClick={() => changePractice((practice) => ({ ...practice, canReturn: true }))}
              >
                {practiceWords.consent.yes}
              </button>
            </div>
          </div>
        )}
      </details>
    </section>
  );
}
