import { useId, type ComponentProps } from 'react';
import { LimitNote } from './limit-note';
import styles from './line-field.module.css';

interface LineFieldProps extends Pick<
  ComponentProps<'input'>,
  'type' | 'min' | 'max' | 'list' | 'inputMode' | 'placeholder' | 'spellCheck'
> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly id?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly most?: number;
}

/** A field of one line, with what it is for and what is wrong with it. */
export function LineField({ label, value, onChange, hint, error, most, ...props }: LineFieldProps) {
  const own = useId();
  const id = props.id ?? own;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        {...props}
        id={id}
        value={value}
        maxLength={most}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
      {most !== undefined && <LimitNote value={value} most={most} />}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

interface NotesProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What stands under a field: what is wrong with it, and what it is for. */
export function FieldNotes({ id, hint, error }: NotesProps) {
  return (
    <>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  );
}

/** The ids of what stands under a field; undefined where nothing does. */
export const describedBy = (id: string, hint?: string, error?: string): string | undefined =>
  [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ') ||
  undefined;

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentProps<'select'>['children'];
}

/** One of many, by the platform's own list. */
export function SelectField({ label, value, onChange, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
