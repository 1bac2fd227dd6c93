import type { Point } from '../content/schema';
import styles from './measure-plot.module.css';
import { pathThrough } from './thread-path';

interface Reported {
  readonly before?: number;
  readonly after?: number;
}

interface MeasurePlotProps {
  /** Numbers from 0 to 10, the oldest first. */
  readonly points: readonly Reported[];
  /** All of it in a sentence, for those who do not see it. */
  readonly label: string;
  /** What the ends of the scale mean. */
  readonly low: string;
  readonly high: string;
  /** What the two lines are. */
  readonly before: string;
  readonly after: string;
}

const width = 300;
const height = 110;
/** Room for a dot at every edge. */
const edge = 9;

const x = (at: number, of: number): number =>
  of === 1 ? 0.5 : edge / width + (at / (of - 1)) * (1 - (2 * edge) / width);
const y = (value: number): number => edge / height + (1 - value / 10) * (1 - (2 * edge) / height);

/** Where a line goes; a return that did not hold the number is passed over. */
const lineOf = (points: readonly Reported[], which: keyof Reported): readonly Point[] =>
  points.flatMap((each, at) => {
    const value = each[which];
    return value === undefined ? [] : [{ x: x(at, points.length), y: y(value) }];
  });

/** A measure over time: what was reported before, dotted with rings, and after, a line with dots. Always drawn from data. */
export function MeasurePlot({ points, label, low, high, before, after }: MeasurePlotProps) {
  const lines = (['before', 'after'] as const).map((which) => ({ which, line: lineOf(points, which) }));
  return (
    <div className={styles.plot}>
      <p className={styles.end}>{high}</p>
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
        {[0, 5, 10].map((value) => (
          <line
            key={value}
            className={styles.rule}
            x1={0}
            x2={width}
            y1={y(value) * height}
            y2={y(value) * height}
          />
        ))}
        {lines.map(({ which, line }) => (
          <g key={which} className={styles[which]}>
            {line.length > 1 && <path d={pathThrough(line, width, height)} />}
            {line.map((point) => (
              <circle
                key={point.x}
                cx={point.x * width}
                cy={point.y * height}
                r={which === 'before' ? 4 : 3.4}
              />
            ))}
          </g>
        ))}
      </svg>
      <p className={styles.end}>{low}</p>
      <p className={styles.key} aria-hidden>
        {(['before', 'after'] as const).map((which) => (
          <span key={which}>
            <svg viewBox="0 0 34 10" className={styles[which]}>
              <path d="M2,5 L32,5" />
              <circle cx={17} cy={5} r={which === 'before' ? 4 : 3.4} />
            </svg>
            {which === 'before' ? before : after}
          </span>
        ))}
      </p>
    </div>
  );
}
