import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { learnWords as words } from '../../content/interface/learn';
import { lessonCards } from '../../content/lessons-content';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';

/** The list of lessons, and what there is to look up beside them. */
export function ListPage() {
  return (
    <AppFrame isCalm title={words.title}>
      <Heading page="learn">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <nav className={page.doors} aria-label={words.lessons}>
        {lessonCards.map(({ id, title, summary, minutes, threads }) => (
          <Door
            key={id}
            to={`/learn/${id}`}
            title={title}
            says={summary}
            beside={words.minutes(minutes)}
            threads={threads}
          />
        ))}
      </nav>
      <nav className={page.part} aria-labelledby="also">
        <h2 id="also">{words.also}</h2>
        <div className={page.doors}>
          <Door to="/learn/worksheet" {...words.worksheet} />
          <Door to="/learn/glossary" {...words.glossary} />
          <Door to="/learn/coach" {...words.coach} />
          <Door to="/learn/sources" {...words.sources} />
        </div>
      </nav>
    </AppFrame>
  );
}
