import { useId, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { TextField } from '../../components/text-field';
import { practiceWords } from '../../content/interface/practice';
import { giveByHand } from '../../store/taking';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './practice.module.css';

const words = practiceWords.open;
/** Above the most that is looked through, so that something too long is said to be, and never quietly cut. */
const mostPasted = 1_100_000;

/** Where something a therapist gave is pasted in, or picked as a file or a picture of a code. */
export function GivenPage({ isLooking }: { readonly isLooking: boolean }) {
  const id = useId();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  function open(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '') {
      giveByHand(text);
      return;
    }
    setEmpty(true);
    field.current?.focus();
  }

  return (
    <AppFrame title={practiceWords.title}>
      <Heading page="practice/open">{words.heading}</Heading>
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
        <div className={styles.given}>
          <label htmlFor={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            onClick={(event) => {
              // The same file can be picked again after it was refused.
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) giveByHand(file);
            }}
          />
        </div>
        <p role="status" className={page.small}>
          {isLooking && words.looking}
        </p>
      </form>
      <p className={page.why}>{words.camera}</p>
      <p className={page.why}>{words.iphone}</p>
      <p className={page.why}>{words.kept}</p>
      <p className={page.links}>
        <Link to="/repairs">{words.toRepairs}</Link>
      </p>
    </AppFrame>
  );
}
