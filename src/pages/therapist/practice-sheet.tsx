import { QrCode } from '../../components/qr-code';
import { practiceSeenWords } from '../../content/interface/practice-seen';
import { therapistSetWords } from '../../content/interface/therapist-set';
import type { SentPractice } from '../../domain/practice/sent';
import { partWords } from '../practice/part-words';
import { daySaid } from '../practice/practice-seen';
import styles from './practice-sheet.module.css';

const words = therapistSetWords.paper;

/** About as many letters as a part takes up, and as there is room for on one side with all said about each part. */
const [lettersOfPart, mostLetters] = [130, 1_300] as const;

interface PracticeSheetProps {
  readonly sent: SentPractice;
  /** What the code holds; undefined where the link is too long for one. */
  readonly qr: string | undefined;
  readonly four: readonly string[];
}

/** One page of paper to hand over, seen only in print: what it is, how it is opened, the four words. No client is on it. */
export function PracticeSheet({ sent, qr, four }: PracticeSheetProps) {
  const due = daySaid(sent.due);
  // What was written is never cut; what we say of each part gives way first.
  const isFull = sent.why.length + (sent.note?.length ?? 0) + sent.parts.length * lettersOfPart > mostLetters;
  return (
    <article className={isFull ? `${styles.sheet} ${styles.full}` : styles.sheet} aria-label={words.label}>
      <p className={styles.small}>{words.from(sent.by)}</p>
      <h2>{sent.title}</h2>
      <p>{words.what}</p>
      <p className={styles.own}>{sent.why}</p>
      <h3>{words.asks}</h3>
      <ol className={styles.parts}>
        {sent.parts.map((part, at) => {
          const { title, says } = partWords(part);
          return (
            <li key={at}>
              <strong>{title}.</strong> {!isFull && says}
            </li>
          );
        })}
      </ol>
      <p className={styles.facts}>
        {due === undefined ? words.whenever : words.by(due)}{' '}
        {words.facts(
          practiceSeenWords.times(sent.times),
          practiceSeenWords.minutes(sent.minutes, sent.times),
        )}
      </p>
      {sent.note !== undefined && <p className={styles.own}>{sent.note}</p>}
      <div className={qr === undefined ? undefined : styles.open}>
        {qr !== undefined && <QrCode text={qr} label={words.codeLabel} tooLong={null} />}
        <div>
          <h3>{words.open}</h3>
          <ol className={styles.parts}>
            {(qr === undefined ? words.openNoCode : words.openCode).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
          <h3>{words.four}</h3>
          <ol className={styles.four}>
            {four.map((word, at) => (
              <li key={at}>{word}</li>
            ))}
          </ol>
        </div>
      </div>
      <p className={styles.small}>{words.stays}</p>
    </article>
  );
}
