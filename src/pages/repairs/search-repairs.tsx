import { useContext, useEffect, useState } from 'react';
import buttons from '../../components/button.module.css';
import { SelectField } from '../../components/line-field';
import { SearchForm } from '../../components/search-form';
import { SpellCheck } from '../../components/spell-check';
import { beginWords } from '../../content/interface/begin';
import { repairsWords } from '../../content/interface/repairs';
import { relationshipIds } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import type { About, RepairRow } from '../../domain/saved';
import type { Search } from '../../domain/searching';
import {
  forgetSearch,
  forgetSearchable,
  readForSearch,
  searchRepairs,
  useRepairSearch,
} from '../../store/repair-search';
import page from '../page.module.css';
import { ReadingLine } from './reading-line';
import { Row, whatOf, whoOf } from './repair-row';
import styles from './repairs-page.module.css';

const words = repairsWords.search;
const kinds = Object.entries(walkContent.ruptures)
  .map(([id, { card }]) => ({ id, title: card.title }))
  .sort((a, b) => a.title.localeCompare(b.title));

const labelsOf = (about: About): string => `${whoOf(about)}\n${whatOf(about)}`;

const look = (next: Partial<Search>): void =>
  void searchRepairs({ text: '', ...useRepairSearch.getState().search, ...next }, labelsOf);

/** Looks for words, for who and for what happened in all repairs. What is typed here is kept nowhere. */
export function SearchRepairs({ onErase }: { readonly onErase: (row: RepairRow) => void }) {
  const checksSpelling = useContext(SpellCheck);
  const search = useRepairSearch((state) => state.search);
  /** Counts how often all were shown again, so that the form begins anew. */
  const [cleared, setCleared] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => forgetSearch, []);
  useEffect(() => {
    // Somebody goes to another window, and may write there.
    addEventListener('blur', forgetSearchable);
    return () => removeEventListener('blur', forgetSearchable);
  }, []);

  return (
    <>
      <details
        className={styles.search}
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setIsOpen(currentTarget.open);
          if (currentTarget.open) readForSearch();
        }}
      >
        <summary>{words.title}</summary>
        <SearchForm
          key={cleared}
          label={words.label}
          hint={words.hint}
          query={search?.text ?? ''}
          checksSpelling={checksSpelling}
          onKey={readForSearch}
          onQuery={(text) => look({ text })}
        >
          <SelectField
            label={words.who}
            value={search?.relationship ?? ''}
            onChange={(who) => look({ relationship: relationshipIds.find((each) => each === who) })}
          >
            <option value="">{words.anyone}</option>
            {beginWords.who.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={words.what}
            value={search?.rupture ?? ''}
            onChange={(what) => look({ rupture: what === '' ? undefined : what })}
          >
            <option value="">{words.anything}</option>
            {kinds.map((kind) => (
              <option key={kind.id} value={kind.id}>
                {kind.title}
              </option>
            ))}
          </SelectField>
          {search && (
            <button
              type="button"
              className={buttons.quiet}
              onClick={() => {
                look({ text: '', relationship: undefined, rupture: undefined });
                setCleared(cleared + 1);
              }}
            >
              {words.clear}
            </button>
          )}
        </SearchForm>
      </details>
      {search && <Found search={search} onErase={onErase} />}
    </>
  );
}

interface FoundProps {
  readonly search: Search;
  readonly onErase: (row: RepairRow) => void;
}

/** What was found, as it is found. */
function Found({ search, onErase }: FoundProps) {
  const { rows, count, ...reading } = useRepairSearch();
  return (
    <section aria-label={words.title}>
      <ReadingLine {...reading} onAgain={() => look(search)} />
      <p role="status" className={page.part}>
        {reading.state === 'done' && words.found(count)}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} onErase={() => onErase(row)} />
        ))}
      </ul>
      {count > rows.length && <p className={page.small}>{words.shown(rows.length)}</p>}
    </section>
  );
}
