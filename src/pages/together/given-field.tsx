import { useId, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { TextField } from '../../components/text-field';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { togetherWords } from '../../content/interface/together';
import { togetherTwoWords } from '../../content/interface/together-two';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './together.module.css';

const words = togetherTwoWords.open;
/** Above the most that is looked through, so that something too long is said to be, and never quietly cut. */
const mostPasted = 1_100_000;

interface GivenFieldProps {
  readonly isLooking: boolean;
  readonly onGive: (given: string | File) => void;
}

/** Where something that was sent is pasted in, or picked as a file. */
export function GivenField({ isLooking, onGive }: GivenFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  function open(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') {
      setEmpty(true);
      field.current?.focus();
      return;
    }
    onGive(text);
  }

  return (
    <AppFrame title={togetherWords.title}>
      <Threads threads={looseEnd} width={600} height={90} />
      <Heading page="open">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <form className={page.parts} onSubmit={open}>
        <TextField
          label={words.field}
          value={text}
          onChange={setText}
          rows={2}
          most={mostPasted}
          field={field}
          describedBy={`${id}-hint`}
        />
        <p id={`${id}-hint`} className={page.small}>
          {words.hint}
        </p>
        {isEmpty && text.trim() === '' && (
          <p role="alert" className={page.error}>
            {words.empty}
          </p>
        )}
        <div className={page.links}>
          <button className={buttons.main} aria-disabled={isLooking}>
            {words.open}
          </button>
        </div>
        <div className={styles.name}>
          <label htmlFor={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            className={styles.file}
            onClick={(event) => {
              // The same file can be picked again after it was refused.
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onGive(file);
            }}
          />
        </div>
        <p role="status" className={page.small}>
          {isLooking && words.looking}
        </p>
      </form>
      <p className={page.why}>{words.camera}</p>
      <p className={page.why}>{words.iphone}</p>
      <p className={page.links}>
        <Link to="/together">{togetherTwoWords.ways.toStart}</Link>
      </p>
    </AppFrame>
  );
}
