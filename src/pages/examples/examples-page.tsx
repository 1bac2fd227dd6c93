import { Door } from '../../components/door';
import { Heading } from '../../components/heading';
import { examplesWords as words } from '../../content/interface/examples';
import { titles } from '../../content/interface/titles';
import { stories } from '../../content/stories';
import { walkContent } from '../../content/walk-content';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { exampleId } from '../repair/addresses';

/** Three filled-in repairs, for who wants to look around before writing anything. */
export function ExamplesPage() {
  return (
    <AppFrame title={titles.examples} isCalm>
      <Heading page="examples">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      <nav className={page.doors} aria-label={words.heading}>
        {stories.map(({ id, story }) => {
          const card = walkContent.ruptures[story.about.rupture]?.card;
          return (
            <Door
              key={id}
              to={`/repair/${exampleId(id)}/words`}
              title={story.title}
              says={story.sentence}
              {...(card && { threads: { mine: card.threads[0], theirs: card.threads[1], stitches: [] } })}
            />
          );
        })}
      </nav>
    </AppFrame>
  );
}
