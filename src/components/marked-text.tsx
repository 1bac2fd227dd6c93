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

/** Whether a field grows with its words by itself. Elsewhere the text behind it sets its height, and is there whole. */
const fieldsGrow = typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * As much of a text as decides where its marks stand: up to the last one, and the end of the word it is in. What is
 * typed behind costs nothing then. Where letters run from right to left, a line has to be whole.
 */
function upToMarks(text: string, marks: readonly Mark[]): string {
  const end = marks.at(-1)?.end ?? 0;
  const stop = rightToLeft.test(text) ? text.indexOf('\n', end) : text.slice(end).search(/\s/) + end;
  if (end === 0) return '';
  return stop < end ? text : text.slice(0, stop);
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
      {(fieldsGrow ? upToMarks(text, marks) : text).split('\n').map((paragraph, at) => {
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
