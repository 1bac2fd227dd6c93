import { useEffect, useId, useState } from 'react';
import { CheckBox } from '../../components/check-box';
import { returnsWords } from '../../content/interface/returns';
import { listClients, useClients } from '../../store/clients';
import { listReturns, useReturnList } from '../../store/return-list';
import styles from './returns.module.css';

const words = returnsWords.list;
/** How long nothing is typed before it is searched, in milliseconds. */
const pause = 200;

/** What the list is asked for: words, those not reviewed yet, one client. */
export function Filters() {
  const id = useId();
  const asked = useReturnList((state) => state.asked);
  const clients = useClients((state) => state.all);
  const [query, setQuery] = useState(asked.query);
  // Once the list is there: nobody waits for the codes.
  useEffect(() => void listClients(), []);
  useEffect(() => {
    const now = useReturnList.getState().asked;
    if (query === now.query) return undefined;
    const soon = setTimeout(() => void listReturns({ ...now, query }), pause);
    return () => clearTimeout(soon);
  }, [query]);

  return (
    <div role="search" className={styles.filters}>
      <div className={styles.filter}>
        <label htmlFor={`${id}-search`}>{words.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={query}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          dir="auto"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p id={`${id}-hint`}>{words.searchHint}</p>
      </div>
      {clients && clients.length > 0 && (
        <div className={styles.filter}>
          <label htmlFor={`${id}-client`}>{words.client}</label>
          <select
            id={`${id}-client`}
            value={asked.client ?? ''}
            translate="no"
            onChange={({ target: { value } }) =>
              void listReturns({ ...asked, query, client: value === '' ? undefined : value })
            }
          >
            <option value="">{words.everyone}</option>
            {clients.map((client) => (
              <option key={client.id} value={client.id}>
                {client.code}
              </option>
            ))}
          </select>
        </div>
      )}
      <CheckBox
        label={words.onlyUnreviewed}
        isChecked={asked.isUnreviewed}
        onCheck={(isUnreviewed) => void listReturns({ ...asked, query, isUnreviewed })}
      />
    </div>
  );
}
