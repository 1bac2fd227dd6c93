import { memo } from 'react';
import styles from './marked-text.module.css';

/** Words with a line under them. Offsets are UTF-16 units; in order, no two on the same words. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: 'flag' | 'quiet' | 'strength';
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The lines under the words of a text area: the same text behind it, unseen and unread, broken into the same lines. A
 * paragraph is drawn again only when it or its marks change.
 */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let from = 0;
  let next = 0;
  return (
    <div className={styles.behind} aria-hidden="true" translate="no" dir="auto">
      {text.split('\n').map((paragraph, at) => {
        const to = from + paragraph.length;
        const own: Mark[] = [];
        for (; next < marks.length && (marks[next] as Mark).start < to; next += 1) {
          const mark = marks[next] as Mark;
          own.push({ ...mark, start: mark.start - from, end: Math.min(mark.end, to) - from });
        }
        from = to + 1;
        return <Paragraph key={at} text={paragraph} marks={own} />;
      })}
    </div>
  );
}

/** Keyed by where it begins: the same letters in another place would count as having moved under the eyes. */
const plain = (text: string, start: number, end: number) => (
  <span key={-start - 1}>{text.slice(start, end)}</span>
);

const Paragraph = memo(
  function Paragraph({ text, marks }: MarkedTextProps) {
    if (text === '') return <br />;
    return (
      <div className={styles.paragraph}>
        {marks.flatMap(({ start, end, look }, at) => [
          plain(text, marks[at - 1]?.end ?? 0, start),
          <mark key={start} data-look={look}>
            {text.slice(start, end)}
          </mark>,
        ])}
        {plain(text, marks.at(-1)?.end ?? 0, text.length)}
      </div>
    );
  },
  (before, now) =>
    before.text === now.text &&
    before.marks.length === now.marks.length &&
    before.marks.every(({ start, end, look }, at) => {
      const other = now.marks[at];
      return other?.start === start && other.end === end && other.look === look;
    }),
);
