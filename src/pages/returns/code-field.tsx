import { useEffect, useId, useState } from 'react';
import { LimitNote } from '../../components/limit-note';
import { returnsWords } from '../../content/interface/returns';
import { longestCode, type Client } from '../../domain/practice/kept';
import { folded } from '../../domain/searching';
import { changeClient, listClients, useClients } from '../../store/clients';
import page from '../page.module.css';
import styles from './returns.module.css';

const words = returnsWords.client;

/** The code of a client, changed as it is typed; never to nothing. */
export function CodeField({ client }: { readonly client: Client }) {
  const id = useId();
  const all = useClients((state) => state.all);
  // What stands in the field while that is not the code: nothing, or spaces at an end.
  const [typed, setTyped] = useState<string>();
  const code = typed ?? client.code;
  useEffect(() => void listClients(), []);
  const isEmpty = code.trim() === '';
  const isTaken = all?.some((each) => each.id !== client.id && folded(each.code) === folded(code.trim()));
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{words.code}</label>
      <input
        id={id}
        value={code}
        maxLength={longestCode}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        dir="auto"
        aria-invalid={isEmpty}
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value } }) => {
          setTyped(value === value.trim() && value !== '' ? undefined : value);
          if (value.trim() !== '') changeClient({ code: value.trim() });
        }}
      />
      <LimitNote value={code} most={longestCode} />
      <p id={`${id}-hint`}>{words.codeHint}</p>
      <p role="status" className={page.small}>
        {isEmpty ? words.codeEmpty : isTaken ? words.codeTaken : ''}
      </p>
    </div>
  );
}
