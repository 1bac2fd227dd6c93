import buttons from '../../components/button.module.css';
import { coachWords as words } from '../../content/interface/coach';
import styles from './coach-notes.module.css';
import type { FieldLine } from './use-coach';

interface KeptNotesProps {
  readonly lines: readonly FieldLine[];
  readonly onTakeBack: (line: FieldLine) => void;
}

/** The words a person keeps as they are, each with a way to see its note again. */
export function KeptNotes({ lines, onTakeBack }: KeptNotesProps) {
  return (
    <>
      <p>{words.keptSays}</p>
      <ul className={styles.kept}>
        {lines.map((line) => (
          <li key={line.id}>
            <bdi translate="no">{line.words}</bdi>
            <button
              type="button"
              className={buttons.link}
              aria-label={words.takeBackOf(line.words)}
              onClick={() => onTakeBack(line)}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
