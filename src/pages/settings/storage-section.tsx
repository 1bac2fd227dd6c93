import { useEffect, useState } from 'react';
import buttons from '../../components/button.module.css';
import { storageWords as words } from '../../content/interface/storage';
import type { Persistence } from '../../domain/saved';
import { askToPersist, persistence } from '../../store/persistence';
import page from '../page.module.css';

/** Whether the browser promised to keep what is here, and a way to ask. */
export function StorageSection() {
  const [state, setState] = useState<Persistence>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => void persistence().then(setState), []);
  if (!state) return null;
  const says = { promised: words.promised, 'not-promised': words.notPromised, unknown: words.unknown };

  async function ask(): Promise<void> {
    const now = await askToPersist();
    setState(now);
    setRefused(now !== 'promised');
  }

  return (
    <section aria-labelledby="storage">
      <h3 id="storage">{words.heading}</h3>
      <p className={page.why}>{says[state]}</p>
      {state === 'not-promised' && (
        <p className={page.links}>
          <button type="button" className={buttons.button} onClick={() => void ask()}>
            {words.ask}
          </button>
        </p>
      )}
      <p role="status" className={page.small}>
        {isRefused && words.refused}
      </p>
    </section>
  );
}
