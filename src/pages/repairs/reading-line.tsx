import buttons from '../../components/button.module.css';
import { patternsWords as words } from '../../content/interface/patterns';
import page from '../page.module.css';
import styles from './patterns.module.css';
import type { ReadSoFar } from './use-all-repairs';

type ReadingLineProps = Pick<ReadSoFar<unknown>, 'read' | 'of' | 'state'> & { readonly onAgain: () => void };

/** How far reading has come, where it takes long enough to be seen; and what to do when it failed. */
export function ReadingLine({ read, of, state, onAgain }: ReadingLineProps) {
  if (state === 'failed')
    return (
      <div className={page.error} role="alert">
        <p>{words.failed}</p>
        <button type="button" className={buttons.button} onClick={onAgain}>
          {words.tryAgain}
        </button>
      </div>
    );
  // Few are read in a moment: a line that flickers tells nobody anything.
  if (state === 'done' || of <= 200) return null;
  const says = words.reading(read, of);
  return (
    <p className={styles.reading}>
      <span className={page.small}>{says}</span>
      <progress value={read} max={of} aria-label={says} />
    </p>
  );
}
