import buttons from './button.module.css';
import styles from './cover.module.css';

interface CoverProps {
  readonly goOn: string;
  readonly onGoOn: () => void;
}

/** Stands where somebody left quickly: nothing to read over a shoulder, and one way on. */
export function Cover({ goOn, onGoOn }: CoverProps) {
  return (
    <main className={styles.cover}>
      <button type="button" className={buttons.quiet} onClick={onGoOn}>
        {goOn}
      </button>
    </main>
  );
}
