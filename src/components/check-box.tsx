import { useId } from 'react';
import styles from './check-box.module.css';

interface CheckBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/** One thing that is so or not. */
export function CheckBox({ label, hint, isChecked, onCheck }: CheckBoxProps) {
  const id = useId();
  return (
    <div className={styles.box}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={isChecked}
          onChange={(event) => onCheck(event.target.checked)}
          aria-describedby={hint === undefined ? undefined : id}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
