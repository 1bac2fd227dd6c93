import type { Hue } from '../content/schema-together';
import styles from './shared-loop.module.css';

interface Half {
  readonly name: string;
  readonly does: string;
  readonly feels: string;
}

interface SharedLoopProps {
  readonly solid: Half;
  readonly dotted: Half;
  readonly hues: { readonly mine: Hue; readonly theirs: Hue };
  /** What it shows, in words. */
  readonly label: string;
  readonly onTouch: (side: 'solid' | 'dotted', part: 'does' | 'feels') => void;
}

const stations = [
  { side: 'solid', part: 'does', x: 70, y: 60, r: 20 },
  { side: 'solid', part: 'feels', x: 70, y: 150, r: 14 },
  { side: 'dotted', part: 'does', x: 230, y: 60, r: 20 },
  { side: 'dotted', part: 'feels', x: 230, y: 150, r: 14 },
] as const;

/** One picture from two sides: each person's move sets off the other's, and under each move lies a softer feeling. */
export function SharedLoop({ solid, dotted, hues, label, onTouch }: SharedLoopProps) {
  const halves = { solid, dotted };
  return (
    <svg className={styles.loop} viewBox="0 0 300 190" role="img" aria-label={label}>
      <path className={styles.solid} data-hue={hues.mine} d="M92,48 C125,14 175,14 208,48" />
      <path className={styles.dotted} data-hue={hues.theirs} d="M208,74 C175,108 125,108 92,74" />
      <path className={styles.arrow} d="M200,36 L210,50 L194,52 M100,86 L90,72 L106,70" />
      <path className={styles.under} d="M70,134 V82" />
      <path className={styles.under} d="M230,134 V82" />
      {stations.map(({ side, part, x, y, r }) => {
        const isFilled = halves[side][part].trim() !== '';
        return (
          <g key={side + part} className={styles.station} onClick={() => onTouch(side, part)}>
            <circle
              cx={x}
              cy={y}
              r={r}
              data-hue={side === 'solid' ? hues.mine : hues.theirs}
              data-filled={isFilled || undefined}
            />
            {part === 'does' && (
              <text x={x} y={y + 5.5} textAnchor="middle">
                {[...halves[side].name][0] ?? ''}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
