import { useId, useRef, useState, type FormEvent } from 'react';
import buttons from './button.module.css';
import { FileField } from './file-field';
import styles from './given-form.module.css';
import { TextField } from './text-field';

/** Above the most that is looked through, so that something too long is said to be, and never quietly cut. */
const mostPasted = 1_100_000;

interface GivenFormProps {
  readonly words: {
    readonly field: string;
    readonly hint: string;
    readonly empty: string;
    readonly open: string;
    readonly file: string;
    readonly looking: string;
  };
  readonly isLooking: boolean;
  readonly onGive: (given: string | File) => void;
}

/** Where something that was sent is pasted in, or picked as a file. */
export function GivenForm({ words, isLooking, onGive }: GivenFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  function open(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '') {
      onGive(text);
      return;
    }
    setEmpty(true);
    field.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={open}>
      <TextField
        label={words.field}
        value={text}
        onChange={setText}
        rows={2}
        most={mostPasted}
        field={field}
        describedBy={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={styles.small}>
        {words.hint}
      </p>
      {isEmpty && text.trim() === '' && (
        <p role="alert" className={styles.trouble}>
          {words.empty}
        </p>
      )}
      <div>
        <button className={buttons.main} aria-disabled={isLooking}>
          {words.open}
        </button>
      </div>
      <FileField label={words.file} onPick={([file]) => file && onGive(file)} />
      <p role="status" className={styles.small}>
        {isLooking && words.looking}
      </p>
    </form>
  );
}
