import { memo } from 'react';
import styles from './examples.module.css';

interface ExamplesProps {
  readonly title: string;
  /** Whose they are. */
  readonly says: string;
  readonly closingLabel: string;
  readonly closing: string;
  readonly openingLabel: string;
  readonly opening: string;
}

/** The same moment put twice: one way that may close the door, one that may open it. */
export const Examples = memo(function Examples(props: ExamplesProps) {
  return (
    <details className={styles.examples} open>
      <summary>{props.title}</summary>
      <p className={styles.says}>{props.says}</p>
      <dl>
        <div className={styles.closing}>
          <dt>{props.closingLabel}</dt>
          <dd>{props.closing}</dd>
        </div>
        <div className={styles.opening}>
          <dt>{props.openingLabel}</dt>
          <dd>{props.opening}</dd>
        </div>
      </dl>
    </details>
  );
});
