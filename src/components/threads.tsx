import type { TwoThreads } from '../content/schema';
import type { Hue } from '../content/schema-together';
import { pathThrough } from './thread-path';
import styles from './threads.module.css';

interface ThreadsProps {
  readonly threads: TwoThreads;
  /** Units of the drawing; it fills the width it is given. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it; left out where the words beside it say the same. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** Hues two people chose; without them mine and theirs have their own. */
  readonly hues?: { readonly mine: Hue; readonly theirs: Hue } | undefined;
}

/** Two threads, mine solid and theirs dotted, with gold stitches where something is done. Always drawn from data. */
export function Threads({ threads, width, height, label, className, hues }: ThreadsProps) {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={[styles.threads, width < 100 && styles.small, className].filter(Boolean).join(' ')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      {...spoken}
    >
      {threads.stitches.map(({ x, from, to }) => (
        <line
          key={x}
          className={styles.stitch}
          x1={x * width}
          x2={x * width}
          y1={Math.round(from * height)}
          y2={Math.round(to * height)}
        />
      ))}
      <path className={styles.mine} data-hue={hues?.mine} d={pathThrough(threads.mine, width, height)} />
      <path
        className={styles.theirs}
        data-hue={hues?.theirs}
        d={pathThrough(threads.theirs, width, height)}
      />
    </svg>
  );
}
