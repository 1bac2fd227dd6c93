import { useContext, useId, type Ref } from 'react';
import type { Answer } from '../content/schema';
import { LimitNote } from './limit-note';
import { SpellCheck } from './spell-check';
import styles from './loop-field.module.css';

/** In letters. */
const mostOfStation = 2000;

export type Loop = Extract<Answer, { kind: 'loop' }>;
export const loopParts = ['mine', 'theirs', 'thenI', 'under'] as const;
export type LoopPart = (typeof loopParts)[number];

interface LoopFieldProps {
  readonly loop: Loop;
  readonly labels: Readonly<Record<LoopPart, string>>;
  readonly hints: Readonly<Partial<Record<LoopPart, string>>>;
  /** What the drawing shows, in words. */
  readonly drawn: string;
  readonly onChange: (loop: Loop) => void;
  readonly onFocus: (part: LoopPart) => void;
  readonly fields: (part: LoopPart) => Ref<HTMLTextAreaElement>;
}

const stations: Readonly<Record<LoopPart, { readonly x: number; readonly y: number }>> = {
  mine: { x: 60, y: 64 },
  theirs: { x: 240, y: 64 },
  thenI: { x: 240, y: 136 },
  under: { x: 60, y: 136 },
};

/** The loop two people get into, drawn as it is written: touch a station of the drawing, or tab, to write there. */
export function LoopField({ loop, labels, hints, drawn, onChange, onFocus, fields }: LoopFieldProps) {
  const id = useId();
  const checksSpelling = useContext(SpellCheck);
  return (
    <div className={styles.loop}>
      <svg className={styles.drawing} viewBox="0 0 300 200" role="img" aria-label={drawn}>
        <path className={styles.mine} d="M60,64 C110,4 190,4 240,64" />
        <path className={styles.theirs} d="M240,64 C286,84 286,116 240,136" />
        <path className={styles.mine} d="M240,136 C190,196 110,196 60,136" />
        <path className={styles.under} d="M60,136 C14,116 14,84 60,64" />
        <path className={styles.arrow} d="M145,12 L153,19 L145,26 M267,97 L274.5,105 L282,97" />
        <path className={styles.arrow} d="M155,174 L147,181 L155,188 M18,103 L25.5,95 L33,103" />
        {loopParts.map((part, index) => (
          <g
            key={part}
            className={styles.station}
            onClick={() => document.getElementById(`${id}-${part}`)?.focus()}
          >
            <circle
              cx={stations[part].x}
              cy={stations[part].y}
              r="17"
              className={loop[part].trim() === '' ? styles.open : styles.filled}
            />
            <text x={stations[part].x} y={stations[part].y + 5.5} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol className={styles.parts}>
        {loopParts.map((part, index) => (
          <li key={part} className={styles.part}>
            <label htmlFor={`${id}-${part}`}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              {labels[part]}
            </label>
            {hints[part] !== undefined && (
              <p id={`${id}-${part}-hint`} className={styles.hint}>
                {hints[part]}
              </p>
            )}
            <textarea
              ref={fields(part)}
              id={`${id}-${part}`}
              className={styles.own}
              rows={1}
              maxLength={mostOfStation}
              autoComplete="off"
              spellCheck={checksSpelling}
              translate="no"
              dir="auto"
              aria-describedby={hints[part] === undefined ? undefined : `${id}-${part}-hint`}
              value={loop[part]}
              onFocus={() => onFocus(part)}
              onChange={(event) => onChange({ ...loop, [part]: event.target.value })}
            />
            <LimitNote value={loop[part]} most={mostOfStation} />
          </li>
        ))}
      </ol>
    </div>
  );
}
