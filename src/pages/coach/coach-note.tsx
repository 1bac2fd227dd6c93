import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Why } from '../../components/why';
import { coachWords as words } from '../../content/interface/coach';
import { promptWords } from '../../content/interface/prompt';
import type { RuleNote } from '../../content/schema-coach';
import { sourceOf } from '../../content/sources-content';
import type { Rewording } from '../../domain/coach/rewording';
import styles from './coach-notes.module.css';

interface CoachNoteProps {
  readonly note: RuleNote;
  readonly rewording: Rewording | undefined;
  /** The id of what says which words it is about. */
  readonly about: string;
  readonly onUse: () => void;
  readonly onKeep: () => void;
}

/** An opened note: what the other may hear, one way to say it, the way past it, and why. */
export function CoachNote({ note, rewording, about, onUse, onKeep }: CoachNoteProps) {
  const source = sourceOf(note.source);
  return (
    <>
      <p>{note.hears}</p>
      {(rewording ?? note.instead) !== undefined && (
        <p className={styles.way}>
          <span>{rewording ? words.oneWay : words.forExample}</span>
          <q>{rewording?.put ?? note.instead}</q>
        </p>
      )}
      <div className={styles.acts}>
        {rewording && (
          <button type="button" className={buttons.link} aria-describedby={about} onClick={onUse}>
            {words.useThis}
          </button>
        )}
        <button type="button" className={buttons.link} aria-describedby={about} onClick={onKeep}>
          {words.keepMine}
        </button>
      </div>
      <Why
        why={note.why}
        label={promptWords.whySo}
        strength={promptWords.strengths[source.strength]}
        source={[source.authors, source.year, source.title, source.where].filter(Boolean).join(' · ')}
        said={source.said}
        note={source.secondHand ? promptWords.secondHand : undefined}
      />
      <Link to="/learn/coach" className={styles.more}>
        {words.toCatalogue}
      </Link>
    </>
  );
}
