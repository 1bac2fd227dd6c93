import { useId, type Ref } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  /** Seen only by a screen reader, where the heading above already asks. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly rows?: number;
  readonly most?: number | undefined;
  readonly describedBy?: string | undefined;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** A field for a person's own words: in the serif, growing with them, and kept from spelling services and form fillers. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      <textarea
        data-size={(props.rows ?? 3) > 2 ? 'large' : undefined}
        ref={props.field}
        id={id}
        className={styles.own}
        value={props.value}
        rows={props.rows ?? 3}
        maxLength={props.most ?? 100_000}
        aria-describedby={props.describedBy}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        onChange={(event) => props.onChange(event.target.value)}
        onFocus={props.onFocus}
      />
    </div>
  );
}
