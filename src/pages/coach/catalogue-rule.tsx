import { useState } from 'react';
import { Why } from '../../components/why';
import { coachWords } from '../../content/interface/coach';
import { promptWords } from '../../content/interface/prompt';
import type { RuleNote } from '../../content/schema-coach';
import { sourceOf } from '../../content/sources-content';
import styles from './coach-page.module.css';

const words = coachWords.catalogue;

interface CatalogueRuleProps {
  readonly note: RuleNote;
}

/** One rule, closed until asked for: what they may hear, why and from where, and one way to say it. */
export function CatalogueRule({ note }: CatalogueRuleProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.rule} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{note.title}</summary>
      {isOpen && <Opened note={note} />}
    </details>
  );
}

function Opened({ note }: CatalogueRuleProps) {
  const source = sourceOf(note.source);
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
      {note.instead !== undefined && (
        <dl>
          <dt>{words.instead}</dt>
          <dd>{note.instead}</dd>
        </dl>
      )}
    </div>
  );
}
