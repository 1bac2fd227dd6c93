import { useId, type ComponentType } from 'react';
import { Link } from 'react-router';
import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { learnWords as words } from '../../content/interface/learn';
import { lessonCards } from '../../content/lessons-content';
import type { Lesson, LessonId, LessonPart, Picture } from '../../content/schema-learn';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { BackToPractice } from '../practice/back-to-practice';
import { Claim } from './claim';
import styles from './lesson.module.css';

interface LessonViewProps {
  readonly id: LessonId;
  readonly lesson: Lesson;
  readonly Drawing: ComponentType<{ readonly picture: Picture }>;
}

/** One lesson: a first part, something to touch, the rest, and a way on. */
export function LessonView({ id, lesson, Drawing }: LessonViewProps) {
  const at = lessonCards.findIndex((card) => card.id === id);
  const next = lessonCards[at + 1];
  const [first, ...rest] = lesson.parts;
  return (
    <AppFrame title={words.title} place={words.place(at + 1, lessonCards.length, lesson.minutes)}>
      <Heading page={id}>{lesson.title}</Heading>
      <p className={page.why}>{lesson.summary}</p>
      {first && <Part part={first} />}
      <section className={styles.picture} aria-labelledby="picture">
        <h2 id="picture">{lesson.picture.title}</h2>
        <p className={`${page.why} ${styles.how}`}>{lesson.picture.how}</p>
        <p className={`${page.why} ${styles.still}`}>{words.still}</p>
        <Drawing picture={lesson.picture} />
      </section>
      {rest.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <nav className={styles.onward} aria-label={words.onward}>
        <Door {...lesson.door} threads={lesson.threads} />
        <p className={page.links}>
          <BackToPractice from="lesson" />
          {next && <Link to={`/learn/${next.id}`}>{words.next(next.title)}</Link>}
          <Link to="/learn">{words.all}</Link>
        </p>
      </nav>
    </AppFrame>
  );
}

function Part({ part }: { readonly part: LessonPart }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      {part.says.map((says) =>
        typeof says === 'string' ? <p key={says}>{says}</p> : <Claim key={says.says} claim={says} />,
      )}
    </section>
  );
}
