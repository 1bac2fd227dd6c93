import { useState } from 'react';
import { Why } from '../../components/why';
import { examplesOf } from '../../content/coach-catalogue';
import { coachWords } from '../../content/interface/coach';
import { promptWords } from '../../content/interface/prompt';
import type { RuleNote } from '../../content/schema-coach';
import { sourceOf } from '../../content/sources-content';
import styles from './coach-page.module.css';

const words = coachWords.catalogue;

interface CatalogueRuleProps {
  readonly id: string;
  readonly note: RuleNote;
  /** It recognizes what helps. */
  readonly helps: boolean;
}

/** One rule, closed until asked for: what they may hear, why and from where, and sentences on both sides of it. */
export function CatalogueRule({ id, note, helps }: CatalogueRuleProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.rule} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{note.title}</summary>
      {isOpen && <Opened id={id} note={note} helps={helps} />}
    </details>
  );
}

function Opened({ id, note, helps }: CatalogueRuleProps) {
  const source = sourceOf(note.source);
  const examples = examplesOf(id);
  return (
    <div className={styles.opened}>
      <p>{note.hears}</p>
      <Why
        why={note.why}
        label={promptWords.whySo}
        strength={promptWords.strengths[source.strength]}
        source={[source.authors, source.year, source.title, source.where].filter(Boolean).join(' · ')}
        said={source.said}
        note={source.secondHand ? promptWords.secondHand : undefined}
      />
      <dl>
        {note.instead !== undefined && (
          <div className={styles.leaves}>
            <dt>{words.instead}</dt>
            <dd>{note.instead}</dd>
          </div>
        )}
        <div className={helps ? styles.leaves : styles.flags}>
          <dt>{helps ? words.helps : words.flags}</dt>
          {examples?.flags.map((each) => (
            <dd key={each}>{each}</dd>
          ))}
        </div>
        <div className={styles.leaves}>
          <dt>{words.leaves}</dt>
          {examples?.leaves.map((each) => (
            <dd key={each}>{each}</dd>
          ))}
        </div>
      </dl>
    </div>
  );
}
