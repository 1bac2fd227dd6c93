import { useContext, useId, type ComponentProps, type Ref } from 'react';
import { LimitNote } from './limit-note';
import { MarkedText, type Mark } from './marked-text';
import { useOpenWord } from './open-word';
import { SpellCheck } from './spell-check';
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
  /** Something about it is to be changed before going on; `describedBy` says what. */
  readonly isInvalid?: boolean | undefined;
  readonly field?: Ref<HTMLTextAreaElement> | undefined;
  /** Words to underline in the text itself; leave it out where there never are any. */
  readonly marks?: readonly Mark[] | undefined;
}

/** No letter to anybody is longer, and a device can hold it. */
const mostLetters = 100_000;

/** A field for a person's own words: in the serif, growing with them, and kept from form fillers and, unless they are asked for, spelling services. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      {props.marks ? <Sheet {...props} id={id} marks={props.marks} /> : <Own {...props} id={id} />}
      <LimitNote value={props.value} most={props.most ?? mostLetters} />
    </div>
  );
}

type OwnProps = Omit<TextFieldProps, 'marks'> & { readonly id: string };

function Own({ on, ...props }: OwnProps & { readonly on?: ComponentProps<'textarea'> }) {
  return (
    <textarea
      {...on}
      data-size={(props.rows ?? 3) > 2 ? 'large' : undefined}
      ref={props.field}
      id={props.id}
      className={styles.own}
      value={props.value}
      rows={props.rows ?? 3}
      maxLength={props.most ?? mostLetters}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid || undefined}
      autoComplete="off"
      spellCheck={useContext(SpellCheck)}
      translate="no"
      dir="auto"
      onChange={(event) => props.onChange(event.target.value)}
      onFocus={props.onFocus}
    />
  );
}

/** The field on a sheet of its own, with the same text behind it: the sheet scrolls, so the two can never come apart. */
function Sheet({ marks, ...props }: OwnProps & { readonly marks: readonly Mark[] }) {
  const [open, on] = useOpenWord();
  const text = props.value.replace(/\r\n?/g, '\n');
  const shown = marks.filter(
    ({ start, end }) => end <= text.length && !(open && start < open.end && open.start < end),
  );
  return (
    <div className={styles.sheet}>
      <MarkedText text={text} marks={shown} />
      <Own {...props} on={on} />
    </div>
  );
}
