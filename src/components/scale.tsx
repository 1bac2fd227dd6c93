import { useId } from 'react';
import styles from './scale.module.css';

interface ScaleProps {
  readonly legend: string;
  readonly low: string;
  readonly high: string;
  /** 0 to 10; undefined while nothing was chosen. */
  readonly value: number | undefined;
  readonly onChoose: (value: number) => void;
}

/** A number from 0 to 10, each a target a shaking thumb can hit. */
export function Scale({ legend, low, high, value, onChoose }: ScaleProps) {
  const name = useId();
  return (
    <fieldset className={styles.scale}>
      <legend className="visually-hidden">{legend}</legend>
      <div className={styles.numbers}>
        {Array.from({ length: 11 }, (_, number) => (
          <label key={number} className={styles.number}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={value === number}
              onChange={() => onChoose(number)}
              aria-label={number === 0 ? `0, ${low}` : number === 10 ? `10, ${high}` : String(number)}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>0 · {low}</span>
        <span>10 · {high}</span>
      </p>
    </fieldset>
  );
}
