import { useId, useState } from 'react';
import type { WordGroup } from '../content/schema';
import styles from './word-picker.module.css';

interface WordPickerProps {
  readonly groups: readonly WordGroup[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly searchLabel: string;
  readonly nothingFound: string;
  /** "3 chosen", said politely as it changes. */
  readonly countLabel: (count: number) => string;
}

/** Words in groups that open, to tick as many as fit; a search opens what it finds. */
export function WordPicker(props: WordPickerProps) {
  const { groups, chosen, onChoose } = props;
  const [search, setSearch] = useState('');
  const searchId = useId();
  const wanted = search.trim().toLowerCase();
  const shown = groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ word }) => word.toLowerCase().includes(wanted)),
    }))
    .filter((group) => group.items.length > 0);

  return (
    <div className={styles.picker}>
      <div className={styles.head}>
        <label htmlFor={searchId} className="visually-hidden">
          {props.searchLabel}
        </label>
        <input
          id={searchId}
          type="search"
          className={styles.search}
          placeholder={props.searchLabel}
          value={search}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          onChange={(event) => setSearch(event.target.value)}
        />
        <output className={styles.count}>{props.countLabel(chosen.length)}</output>
      </div>
      {shown.length === 0 && <p className={styles.none}>{props.nothingFound}</p>}
      {shown.map((group, index) => (
        <details
          key={group.title}
          className={styles.group}
          open={
            wanted !== '' || index === 0 || group.items.some(({ id }) => chosen.includes(id))
              ? true
              : undefined
          }
        >
          <summary>{group.title}</summary>
          <ul className={styles.words} aria-label={group.title}>
            {group.items.map(({ id, word }) => (
              <li key={id}>
                <label className={styles.word}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) =>
                      onChoose(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                    }
                  />
                  {word}
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
