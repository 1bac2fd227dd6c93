import { useId, type ReactNode, type Ref } from 'react';
import styles from './radio-list.module.css';

interface RadioOption {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A small drawing before the label. */
  readonly drawing?: ReactNode;
  /** Shown under the option while it is the chosen one. */
  readonly more?: ReactNode;
}

interface RadioListProps {
  /** What is being chosen; hidden where the page's heading already asks. */
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly RadioOption[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** The whole list, where it takes the focus when it comes. */
  readonly group?: Ref<HTMLFieldSetElement> | undefined;
}

/** One of several, all the same size. */
export function RadioList({
  legend,
  isLegendHidden = true,
  options,
  chosen,
  onChoose,
  group,
}: RadioListProps) {
  const name = useId();
  return (
    <fieldset ref={group} tabIndex={group ? -1 : undefined} className={styles.list}>
      <legend className={isLegendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {options.map(({ id, label, hint, drawing, more }) => (
        <div key={id} className={styles.item}>
          <label className={styles.option}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className={styles.radio}
            />
            {drawing}
            <span className={styles.text}>
              <span className={styles.label}>{label}</span>
              {hint !== undefined && <span className={styles.hint}>{hint}</span>}
            </span>
          </label>
          {chosen === id && more}
        </div>
      ))}
    </fieldset>
  );
}
