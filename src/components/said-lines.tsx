import type { SaidLine } from '../content/schema';
import styles from './said-lines.module.css';

interface SaidLinesProps {
  readonly lines: readonly SaidLine[];
  readonly me: string;
  readonly them: string;
}

/** A talk between two people, mine on one side in a solid line, theirs on the other in a dotted one. */
export function SaidLines({ lines, me, them }: SaidLinesProps) {
  return (
    <ol className={styles.lines}>
      {lines.map(({ who, said }) => (
        <li key={who + said} className={who === 'me' ? styles.mine : styles.theirs}>
          <span className="visually-hidden">{who === 'me' ? me : them}: </span>
          {said}
        </li>
      ))}
    </ol>
  );
}
