import { useId } from 'react';
import styles from './passphrase-field.module.css';

interface PassphraseFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, said when it is sent and not while it is typed. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly isShown?: boolean;
  /** A code of digits, for one thumb. */
  readonly isDigits?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for a passphrase or a code: hidden unless the person asks, and offered to no form filler. */
export function PassphraseField({
  label,
  hint,
  error,
  value,
  isShown = false,
  isDigits = false,
  onChange,
}: PassphraseFieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={isShown ? 'text' : 'password'}
        className={styles.passphrase}
        inputMode={isDigits ? 'numeric' : undefined}
        value={value}
        maxLength={1_000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        translate="no"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.trouble} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
