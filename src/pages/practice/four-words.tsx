import { useEffect, useState } from 'react';
import { practiceSeenWords } from '../../content/interface/practice-seen';
import { wordList } from '../../content/word-list';
import { fourWordsOf } from '../../store/four-words';
import styles from './four-words.module.css';

/** The four words of a therapist’s key: undefined while they are reckoned, `failed` where that could not be done. */
export function useFourWords(recipient: string | undefined): readonly string[] | 'failed' | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly four: readonly string[] | 'failed' }>();
  useEffect(() => {
    if (recipient === undefined) return undefined;
    let isOld = false;
    const show = (four: readonly string[] | 'failed'): void => {
      if (!isOld) setFound({ of: recipient, four });
    };
    fourWordsOf(recipient).then(
      (places) => show(places.map((at) => wordList[at] ?? '')),
      () => show('failed'),
    );
    return () => {
      isOld = true;
    };
  }, [recipient]);
  return found?.of === recipient ? found?.four : undefined;
}

/** Four words, large enough to be read aloud across a desk. */
export function FourWords({ four }: { readonly four: readonly string[] }) {
  return (
    <ol className={styles.four} aria-label={practiceSeenWords.four} translate="no">
      {four.map((word, at) => (
        <li key={at}>{word}</li>
      ))}
    </ol>
  );
}
