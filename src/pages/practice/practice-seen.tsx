import { practiceSeenWords as words } from '../../content/interface/practice-seen';
import { measures } from '../../content/measures';
import type { PracticePart, PracticePlan } from '../../content/schema-practice';
import { dayFrom } from '../../domain/practice/day';
import page from '../page.module.css';
import { partWords } from './part-words';
import styles from './practice-seen.module.css';

const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' });

/** A day as a practice names it; undefined where it names none. */
export function daySaid(due: string | undefined): string | undefined {
  const found = due === undefined ? undefined : dayFrom(due);
  return found && day.format(found);
}

interface PracticeSeenProps {
  readonly plan: PracticePlan;
  /** How the therapist calls themselves. */
  readonly by: string;
  /** A day, as `2026-11-30`. */
  readonly due?: string | undefined;
  /** False where the page already has its name for a heading. */
  readonly hasTitle?: boolean;
}

/** A practice exactly as its client sees it before saying yes; the therapist’s preview is the same thing. */
export function PracticeSeen({ plan, by, due, hasTitle = true }: PracticeSeenProps) {
  return (
    <article className={styles.seen} aria-label={words.label}>
      {hasTitle && (
        <h2 translate="no" dir="auto">
          {plan.title}
        </h2>
      )}
      <dl className={styles.facts}>
        {[
          [words.from, <bdi translate="no">{by}</bdi>] as const,
          [words.due, daySaid(due) ?? words.noDue] as const,
          [words.often, words.times(plan.times)] as const,
          [words.long, words.minutes(plan.minutes, plan.times)] as const,
        ].map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.why}</h3>
      <p className={page.own} translate="no" dir="auto">
        {plan.why}
      </p>
      <h3>{words.parts}</h3>
      <ol className={styles.parts}>
        {plan.parts.map((part, at) => (
          <li key={at}>
            <PartSeen part={part} />
          </li>
        ))}
      </ol>
      {plan.measures.length > 0 && (
        <>
          <h3>{words.measures}</h3>
          <ul className={styles.measures}>
            {plan.measures.map((id) => (
              <li key={id}>{measures[id].question}</li>
            ))}
          </ul>
        </>
      )}
      {plan.note !== undefined && plan.note !== '' && (
        <>
          <h3>{words.note}</h3>
          <p className={page.own} translate="no" dir="auto">
            {plan.note}
          </p>
        </>
      )}
    </article>
  );
}

/** A part in plain words: what it is called, what it is, and its questions. */
export function PartSeen({ part }: { readonly part: PracticePart }) {
  const { title, says, questions } = partWords(part);
  return (
    <div className={styles.part}>
      <p className={styles.title}>{title}</p>
      <p className={page.small}>{says}</p>
      {questions.length > 0 && (
        <ul className={styles.questions}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
