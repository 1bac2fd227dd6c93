import { memo } from 'react';
import styles from './why.module.css';

interface WhyProps {
  readonly why: string;
  readonly label: string;
  readonly strength: string;
  /** Where it comes from, and what that showed. */
  readonly source: string;
  readonly said: string;
  readonly note?: string | undefined;
}

/** One sentence of why; where it comes from and how strong that is, one tap away. */
export const Why = memo(function Why({ why, label, strength, source, said, note }: WhyProps) {
  return (
    <div className={styles.why}>
      <p>{why}</p>
      <details>
        <summary>{label}</summary>
        <div className={styles.source}>
          <p>
            <strong>{strength}.</strong> {said}
          </p>
          <p>{source}</p>
          {note !== undefined && <p>{note}</p>}
        </div>
      </details>
    </div>
  );
});
