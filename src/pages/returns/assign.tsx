import { useId, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { LimitNote } from '../../components/limit-note';
import { returnsWords } from '../../content/interface/returns';
import { longestCode } from '../../domain/practice/kept';
import { clientOfCode, listClients, useClients } from '../../store/clients';
import { assignReturn, type ReturnRow } from '../../store/returns';
import page from '../page.module.css';
import { OwnText } from './own-text';
import styles from './returns.module.css';

const words = returnsWords.assign;

/** Whose return it is: the code, the way to all that belongs to it, and the way to another. */
export function Assign({ row }: { readonly row: ReturnRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="whose" className={styles.whose}>
      <h2 id="whose">{words.heading}</h2>
      {row.client ? (
        <p>
          {words.of} <OwnText text={row.client.code} />
        </p>
      ) : (
        <p>{words.none}</p>
      )}
      <p className={page.links}>
        {row.client && <Link to={`/therapist/clients/${row.client.id}`}>{words.toClient}</Link>}
        {!isOpen && (
          <button
            type="button"
            className={row.client ? buttons.link : buttons.button}
            onClick={() => {
              setOpen(true);
              void listClients();
            }}
          >
            {row.client ? words.move : words.put}
          </button>
        )}
      </p>
      {isOpen && <CodeForm onDone={() => setOpen(false)} />}
    </section>
  );
}

function CodeForm({ onDone }: { readonly onDone: () => void }) {
  const id = useId();
  const clients = useClients((state) => state.all);
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string>();

  async function put(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (code.trim() === '') {
      setTrouble(words.empty);
      field.current?.focus();
      return;
    }
    try {
      assignReturn(await clientOfCode(code));
      onDone();
    } catch {
      setTrouble(words.failed);
    }
  }

  return (
    <form className={styles.filter} onSubmit={(event) => void put(event)}>
      <label htmlFor={id}>{words.field}</label>
      <input
        id={id}
        ref={field}
        value={code}
        list={`${id}-codes`}
        maxLength={longestCode}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        aria-invalid={trouble !== undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setCode(event.target.value)}
      />
      <datalist id={`${id}-codes`}>
        {clients?.map((client) => (
          <option key={client.id} value={client.code} />
        ))}
      </datalist>
      <LimitNote value={code} most={longestCode} />
      <p id={`${id}-hint`}>{words.hint}</p>
      {trouble !== undefined && (
        <p role="alert" className={page.error}>
          {trouble}
        </p>
      )}
      <div className={styles.ways}>
        <button className={buttons.button}>{words.save}</button>
        <button type="button" className={buttons.quiet} onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
