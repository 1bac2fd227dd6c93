import { useId } from 'react';
import styles from './together.module.css';

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
}

/** A field for a code of digits: covered, for one thumb, and never kept by the browser. */
export function CodeField({ label, value, onChange, error, hint }: CodeFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.name}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        translate="no"
        value={value}
        maxLength={64}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.small}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className={styles.trouble}>
          {error}
        </p>
      )}
    </div>
  );
}
