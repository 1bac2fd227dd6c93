import { useEffect, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { frameWords } from '../../content/interface/frame';
import { promptWords } from '../../content/interface/prompt';
import { stories } from '../../content/stories';
import { aboutFrom } from '../../domain/begin';
import type { Repair } from '../../domain/saved';
import { looseEnd } from '../../content/drawings';
import { forgetAbsent, openRepair, showExample, useRepairs, type Absent } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { storyOf } from './addresses';

const absentWords: Readonly<Record<Absent, { readonly title: string; readonly says: string }>> = {
  missing: { title: promptWords.missingTitle, says: promptWords.missing },
  unreadable: { title: promptWords.unreadableTitle, says: promptWords.unreadable },
  newer: { title: promptWords.newerTitle, says: promptWords.newer },
  failed: { title: promptWords.failedTitle, says: promptWords.failed },
};

const idShape = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|example-[a-z-]+)$/;

/** Opens the repair of this address and hands it to the page; nothing can be typed before it is there. */
export function WithRepair({ children }: { readonly children: (repair: Repair) => ReactNode }) {
  const { repairId = '' } = useParams();
  // An address can be typed by hand: nothing but an id is looked up, least of all “__proto__”.
  const isId = idShape.test(repairId);
  const repair = useRepairs((state) => (isId ? state.open[repairId] : undefined));
  const absent = useRepairs((state) => (isId ? state.absent[repairId] : 'missing'));

  useEffect(() => {
    if (repair || absent) return;
    const example = stories.find(({ id }) => id === storyOf(repairId));
    if (example) showExample(repairId, example.id, aboutFrom(example.story.about), example.story.answers);
    else void openRepair(repairId);
  }, [repairId, repair, absent]);

  if (repair) return children(repair);
  if (!absent) return <p className="visually-hidden">{frameWords.loading}</p>;
  const { title, says } = absentWords[absent];
  return (
    <AppFrame>
      <Threads threads={looseEnd} width={600} height={140} />
      <Heading page={absent}>{title}</Heading>
      <p className={page.why}>{says}</p>
      <p className={page.links}>
        {absent !== 'missing' && (
          <button type="button" className={buttons.button} onClick={() => forgetAbsent(repairId)}>
            {promptWords.tryAgain}
          </button>
        )}
        <Link to="/repairs">{promptWords.toRepairs}</Link>
      </p>
    </AppFrame>
  );
}
