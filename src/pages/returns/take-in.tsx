import { useRef, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { FileField } from '../../components/file-field';
import { TextField } from '../../components/text-field';
import { returnsWords } from '../../content/interface/returns';
import { receive, useReceiving } from '../../store/receiving-returns';
import page from '../page.module.css';
import styles from './returns.module.css';

const words = returnsWords.drop;
/** Above the most that is looked through, so that something too long is said to be, and never quietly cut. */
const mostPasted = 1_100_000;

/** The ways a return comes in by hand: files, pictures of codes, and links. Dropping on the page is the same. */
export function TakeIn() {
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isBusy = useReceiving(({ of, arrivals }) => arrivals.length < of);

  function take(event: FormEvent): void {
    event.preventDefault();
    if (isBusy) return;
    setEmpty(text.trim() === '');
    if (text.trim() === '') return field.current?.focus();
    setText('');
    void receive([text]);
  }

  return (
    <form className={styles.takeIn} onSubmit={take}>
      <p className={page.why}>{words.says}</p>
      <FileField label={words.files} isMultiple onPick={(files) => void receive(files)} />
      <TextField
        label={words.field}
        value={text}
        onChange={setText}
        rows={1}
        most={mostPasted}
        field={field}
      />
      {isEmpty && text.trim() === '' && (
        <p role="alert" className={page.error}>
          {words.empty}
        </p>
      )}
      <div>
        <button className={buttons.button} aria-disabled={isBusy}>
          {words.take}
        </button>
      </div>
      <p className={page.small}>
        {words.camera} {words.iphone}
      </p>
    </form>
  );
}
