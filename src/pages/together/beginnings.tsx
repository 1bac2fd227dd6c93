import page from '../page.module.css';
import styles from './together.module.css';

interface BeginningsProps {
  readonly label: string;
  readonly all: readonly string[];
  /** Which of them come first, so that they are others each time. */
  readonly from: number;
}

const shown = 3;

/** A few ways to begin a sentence, standing by; all others are one tap away. */
export function Beginnings({ label, all, from }: BeginningsProps) {
  const start = (from * shown) % Math.max(1, all.length);
  const turned = [...all.slice(start), ...all.slice(0, start)];
  return (
    <details className={styles.beginnings}>
      <summary className={page.small}>{label}</summary>
      <ul>
        {turned.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  );
}
