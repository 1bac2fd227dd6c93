import { useEffect, useState, type ReactNode } from 'react';
import { LineField } from './line-field';
import styles from './search-form.module.css';

/** How long nothing is typed before it is searched, in milliseconds. */
const pause = 200;

interface SearchFormProps {
  readonly label: string;
  readonly hint: string;
  /** What is looked for now. */
  readonly query: string;
  readonly checksSpelling?: boolean;
  /** Told of every key: what is to be looked through can be read meanwhile. */
  readonly onKey: () => void;
  /** Told a moment after the last key, or at once by Enter. */
  readonly onQuery: (query: string) => void;
  /** What else a list can be asked for. */
  readonly children: ReactNode;
}

/** Words to look for in a list, and whatever else narrows it down. What is typed here is kept nowhere. */
export function SearchForm({
  label,
  hint,
  query,
  checksSpelling = false,
  onKey,
  onQuery,
  children,
}: SearchFormProps) {
  const [typed, setTyped] = useState(query);
  useEffect(() => {
    if (typed === query) return undefined;
    const soon = setTimeout(() => onQuery(typed), pause);
    return () => clearTimeout(soon);
  }, [typed, query]);
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onQuery(typed);
      }}
    >
      <div className={styles.words}>
        <LineField
          type="search"
          label={label}
          hint={hint}
          value={typed}
          most={200}
          spellCheck={checksSpelling}
          onChange={(words) => {
            setTyped(words);
            onKey();
          }}
        />
      </div>
      {children}
    </form>
  );
}
