import { useDeferredValue, useId, useState } from 'react';
import { Heading } from '../../components/heading';
import { listedRules } from '../../content/coach-listed';
import { noteOf } from '../../content/coach-notes';
import { coachWords } from '../../content/interface/coach';
import { titles } from '../../content/interface/titles';
import type { CoachKind, RuleNote } from '../../content/schema-coach';
import { isStrength } from '../../domain/coach/kinds';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { CatalogueRule } from './catalogue-rule';
import styles from './coach-page.module.css';

const words = coachWords.catalogue;

interface Entry {
  readonly id: string;
  readonly kind: CoachKind;
  readonly note: RuleNote;
  /** What a search looks through, in lower case. */
  readonly text: string;
}

const entries: readonly Entry[] = listedRules.flatMap(({ id, kind }) => {
  const note = noteOf(id);
  if (!note) return [];
  const { title, hears, why } = note;
  return [
    { id, kind, note, text: [title, hears, why, coachWords.kinds[kind].title].join(' ').toLowerCase() },
  ];
});
const kinds = Object.keys(coachWords.kinds) as CoachKind[];

/** Every rule of the coach, made from the rules themselves: what it listens for, why, and where that comes from. */
export function CoachPage() {
  const [search, setSearch] = useState('');
  const searchId = useId();
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const found = entries.filter(({ text }) => text.includes(wanted));
  return (
    <AppFrame title={titles.at(words.heading)} isCalm>
      <Heading page="coach">{words.heading}</Heading>
      {words.says.map((says) => (
        <p key={says} className={page.why}>
          {says}
        </p>
      ))}
      <div className={styles.search}>
        <label htmlFor={searchId}>{words.search}</label>
        <input
          id={searchId}
          type="search"
          value={search}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p role="status" className={page.small}>
          {found.length === 0 ? words.nothing : words.found(found.length)}
        </p>
      </div>
      {kinds.map((kind) => {
        const own = found.filter((each) => each.kind === kind);
        if (own.length === 0) return null;
        return (
          <section
            key={kind}
            aria-labelledby={kind}
            className={styles.kind}
            data-kind={isStrength(kind) ? 'strength' : 'flag'}
          >
            <h2 id={kind}>{coachWords.kinds[kind].title}</h2>
            <p className={page.small}>{coachWords.kinds[kind].says}</p>
            {own.map(({ id, note }) => (
              <CatalogueRule key={id} note={note} />
            ))}
          </section>
        );
      })}
    </AppFrame>
  );
}
