import { useState } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { LineField } from '../../components/line-field';
import { Threads } from '../../components/threads';
import { looseEnd } from '../../content/drawings';
import { therapistWords } from '../../content/interface/therapist';
import type { Client, SetPractice } from '../../domain/practice/kept';
import { folded, isFound, wordsToFind } from '../../domain/searching';
import type { Practices } from '../../store/therapist';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { daySaid } from '../practice/practice-seen';
import { OwnPractices } from './own-practices';
import styles from './sets-page.module.css';
import { WithPractices } from './with-practices';

const words = therapistWords.list;
const rowsAtATime = 50;
const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** What was set from here, the newest first, each by its client's code; and the therapist's own practices. */
export function SetsPage() {
  return <WithPractices>{(practices) => <Sets practices={practices} />}</WithPractices>;
}

function Sets({ practices: { sets, own, clients } }: { readonly practices: Practices }) {
  const [count, setCount] = useState(rowsAtATime);
  const [search, setSearch] = useState('');
  const wanted = wordsToFind(search);
  const found = sets.filter((each) => isFound(wanted, searchedIn(each, clients)));
  const shown = found.slice(0, count);
  return (
    <AppFrame title={therapistWords.title} place={therapistWords.place} isCalm>
      <Heading page="sets">{words.heading}</Heading>
      {sets.length === 0 && (
        <div className={page.part}>
          <Threads threads={looseEnd} width={600} height={120} />
          <p>{words.none}</p>
          <p className={page.small}>{words.noneSays}</p>
        </div>
      )}
      {sets.length > 5 && (
        <div className={page.part}>
          <LineField label={words.search} type="search" value={search} onChange={setSearch} />
          <p role="status" className={page.small}>
            {found.length === 0 ? words.nothingFound : ''}
          </p>
        </div>
      )}
      <ul className={styles.rows}>
        {shown.map((each) => (
          <li key={each.id}>
            <Link to={`/therapist/practices/${each.id}`} className={styles.row}>
              <bdi className={styles.code} translate="no">
                {codeOf(each, clients) ?? words.noCode}
              </bdi>
              <bdi translate="no">{each.sent.title}</bdi>
              <span className={page.small}>{words.row(date.format(each.made), daySaid(each.sent.due))}</span>
            </Link>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p className={page.links}>
          <span className={page.small}>{words.total(shown.length, found.length)}</span>
          <button type="button" className={buttons.button} onClick={() => setCount(count + rowsAtATime)}>
            {words.more}
          </button>
        </p>
      )}
      <p className={page.links}>
        <Link to="/therapist/new">{words.new}</Link>
        <Link to="/therapist/returns">{words.returns}</Link>
      </p>
      <OwnPractices own={own} />
    </AppFrame>
  );
}

const codeOf = ({ client }: SetPractice, clients: readonly Client[]): string | undefined =>
  clients.find(({ id }) => id === client)?.code;

const searchedIn = (each: SetPractice, clients: readonly Client[]): string =>
  folded(`${codeOf(each, clients) ?? ''}\n${each.sent.title}`);
