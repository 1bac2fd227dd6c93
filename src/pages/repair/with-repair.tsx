import { useEffect, useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Threads } from '../../components/threads';
import { frameWords } from '../../content/interface/frame';
import { promptWords } from '../../content/interface/prompt';
import { storageWords } from '../../content/interface/storage';
import { titles } from '../../content/interface/titles';
import { stories } from '../../content/stories';
import { aboutFrom } from '../../domain/begin';
import type { Repair } from '../../domain/saved';
import { looseEnd } from '../../content/drawings';
import { downloadAsItLies } from '../../store/files';
import { holdRepair, takeOver } from '../../store/hold';
import { readAgain, showExample, useRepairs, type Absent } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import { UnlockPage } from '../lock/unlock-page';
import page from '../page.module.css';
import { storyOf } from './addresses';

const absentWords: Readonly<
  Record<Exclude<Absent, 'locked'>, { readonly title: string; readonly says: string }>
> = {
  missing: { title: promptWords.missingTitle, says: promptWords.missing },
  gone: { title: promptWords.goneTitle, says: storageWords.gone },
  unreadable: { title: promptWords.unreadableTitle, says: promptWords.unreadable },
  newer: { title: promptWords.newerTitle, says: promptWords.newer },
  failed: { title: promptWords.failedTitle, says: promptWords.failed },
  elsewhere: { title: promptWords.elsewhereTitle, says: promptWords.elsewhere },
};

const idShape = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|example-[a-z-]+)$/;

/** Opens the repair of this address and hands it to the page; nothing can be typed before it is there. */
export function WithRepair({ children }: { readonly children: (repair: Repair) => ReactNode }) {
  const { repairId = '' } = useParams();
  const story = storyOf(repairId);
  const example = stories.find(({ id }) => id === story);
  // An address can be typed by hand: nothing but an id is looked up, least of all “__proto__”.
  const isId = idShape.test(repairId) && (story === undefined || example !== undefined);
  const repair = useRepairs((state) => (isId ? state.open[repairId] : undefined));
  const absent = useRepairs((state) => (isId ? state.absent[repairId] : 'missing'));
  // What is not to be kept, and an example, lives in this page alone: no other window can have it.
  const isKept = useRepairs((state) => state.saving[repairId]?.kind !== 'not-kept') && isId && !example;
  const [isAsked, setAsked] = useState(false);

  const isShown = repair !== undefined;
  useEffect(() => {
    if (example && !isShown)
      showExample(repairId, example.id, aboutFrom(example.story.about), example.story.answers);
  }, [repairId, example, isShown]);
  useEffect(() => (isKept ? holdRepair(repairId) : undefined), [repairId, isKept]);

  if (repair) return children(repair);
  if (!absent) return <p className="visually-hidden">{frameWords.loading}</p>;
  if (absent === 'locked') return <UnlockPage />;
  const { title, says } = absentWords[absent];
  return (
    <AppFrame title={titles.notFound}>
      <Threads threads={looseEnd} width={600} height={140} />
      <Heading page={absent}>{title}</Heading>
      <p className={page.why}>{says}</p>
      <p className={page.links}>
        {absent === 'elsewhere' && (
          <button
            type="button"
            className={buttons.main}
            onClick={() => {
              setAsked(true);
              takeOver(repairId);
            }}
          >
            {promptWords.takeOver}
          </button>
        )}
        {(absent === 'failed' || absent === 'unreadable' || absent === 'newer') && (
          <button type="button" className={buttons.button} onClick={() => readAgain(repairId)}>
            {promptWords.tryAgain}
          </button>
        )}
        {absent === 'unreadable' && (
          <button type="button" className={buttons.button} onClick={() => void downloadAsItLies(repairId)}>
            {promptWords.asItLies}
          </button>
        )}
        {absent === 'gone' && <Link to="/settings">{storageWords.toRestore}</Link>}
        <Link to="/repairs">{promptWords.toRepairs}</Link>
      </p>
      <p role="status" className={page.small}>
        {isAsked && absent === 'elsewhere' && promptWords.takingOver}
      </p>
    </AppFrame>
  );
}
