import { useContext, useId, useState, type FormEvent } from 'react';
import buttons from '../../components/button.module.css';
import { SpellCheck } from '../../components/spell-check';
import { beginWords } from '../../content/interface/begin';
import { repairsWords } from '../../content/interface/repairs';
import { relationshipIds } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import { rowOf } from '../../domain/rows';
import type { About, Repair, RepairRow } from '../../domain/saved';
import { finder, isEmptySearch, type Search } from '../../domain/searching';
import page from '../page.module.css';
import { ReadingLine } from './reading-line';
import { Row, whatOf, whoOf } from './repair-row';
import styles from './repairs-page.module.css';
import { useAllRepairs } from './use-all-repairs';

const words = repairsWords.search;
const mostShown = 50;
const kinds = Object.entries(walkContent.ruptures)
  .map(([id, { card }]) => ({ id, title: card.title }))
  .sort((a, b) => a.title.localeCompare(b.title));

interface SearchRepairsProps {
  /** What is looked for now; undefined while all are listed. */
  readonly search: Search | undefined;
  readonly onSearch: (search: Search | undefined) => void;
  readonly onErase: (row: RepairRow) => void;
}

/** Looks for words, for who and for what happened in all repairs. What is typed here is kept nowhere. */
export function SearchRepairs({ search, onSearch, onErase }: SearchRepairsProps) {
  const id = useId();
  const checksSpelling = useContext(SpellCheck);
  const [text, setText] = useState(search?.text ?? '');
  const [who, setWho] = useState<string>(search?.relationship ?? '');
  const [what, setWhat] = useState<string>(search?.rupture ?? '');

  function look(event: FormEvent): void {
    event.preventDefault();
    const next: Search = {
      text,
      relationship: relationshipIds.find((each) => each === who),
      rupture: what === '' ? undefined : what,
    };
    onSearch(isEmptySearch(next) ? undefined : next);
  }

  return (
    <>
      <details className={styles.search} open={search !== undefined}>
        <summary>{words.title}</summary>
        <form role="search" onSubmit={look} className={styles.form}>
          <div className={styles.wide}>
            <label htmlFor={`${id}-text`}>{words.label}</label>
            <input
              id={`${id}-text`}
              type="search"
              value={text}
              maxLength={200}
              autoComplete="off"
              spellCheck={checksSpelling}
              translate="no"
              dir="auto"
              aria-describedby={`${id}-hint`}
              onChange={(event) => setText(event.target.value)}
            />
            <p id={`${id}-hint`} className={page.small}>
              {words.hint}
            </p>
          </div>
          <div>
            <label htmlFor={`${id}-who`}>{words.who}</label>
            <select id={`${id}-who`} value={who} onChange={(event) => setWho(event.target.value)}>
              <option value="">{words.anyone}</option>
              {beginWords.who.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor={`${id}-what`}>{words.what}</label>
            <select id={`${id}-what`} value={what} onChange={(event) => setWhat(event.target.value)}>
              <option value="">{words.anything}</option>
              {kinds.map((kind) => (
                <option key={kind.id} value={kind.id}>
                  {kind.title}
                </option>
              ))}
            </select>
          </div>
          <div className={styles.buttons}>
            <button className={buttons.button}>{words.go}</button>
            {search && (
              <button
                type="button"
                className={buttons.quiet}
                onClick={() => {
                  setText('');
                  setWho('');
                  setWhat('');
                  onSearch(undefined);
                }}
              >
                {words.clear}
              </button>
            )}
          </div>
        </form>
      </details>
      {search && <Found search={search} onErase={onErase} />}
    </>
  );
}

interface FoundSoFar {
  readonly search: Search;
  readonly count: number;
  readonly rows: readonly RepairRow[];
}

const labelsOf = (about: About): string => `${whoOf(about)}\n${whatOf(about)}`;

function add(so: FoundSoFar, repairs: readonly Repair[]): FoundSoFar {
  const found = repairs.filter(finder(so.search, labelsOf));
  if (found.length === 0) return so;
  const room = found.slice(0, Math.max(0, mostShown - so.rows.length));
  return { ...so, count: so.count + found.length, rows: [...so.rows, ...room.map(rowOf)] };
}

interface FoundProps {
  readonly search: Search;
  readonly onErase: (row: RepairRow) => void;
}

/** What was found, as it is found. */
function Found({ search, onErase }: FoundProps) {
  const [start, setStart] = useState<FoundSoFar>({ search, count: 0, rows: [] });
  if (start.search !== search) setStart({ search, count: 0, rows: [] });
  const { value, again, ...reading } = useAllRepairs(start, add);
  return (
    <section aria-label={words.title}>
      <ReadingLine {...reading} onAgain={again} />
      <p role="status" className={page.part}>
        {reading.state === 'done' && words.found(value.count)}
      </p>
      <ul className={styles.rows}>
        {value.rows.map((row) => (
          <Row key={row.id} row={row} onErase={() => onErase(row)} />
        ))}
      </ul>
      {value.count > value.rows.length && <p className={page.small}>{words.shown(value.rows.length)}</p>}
    </section>
  );
}
