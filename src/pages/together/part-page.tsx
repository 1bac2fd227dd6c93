import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { togetherWords } from '../../content/interface/together';
import { walkContent } from '../../content/walk-content';
import type { Part, Session } from '../../domain/together/kept';
import { nameOf } from '../../domain/together/session';
import { shownFields } from '../../domain/together/sharing';
import { placesOf, standsAt } from '../../domain/walk';
import { wordingOf } from '../../domain/wording';
import { changePart, closePart } from '../../store/part';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { addressOf, walkOf } from '../repair/addresses';
import { PartErased } from './part-erased';
import { WithPart } from './with-part';

const words = togetherWords.prepare;

/** Where a person prepares: go on writing, choose what to show, be ready or not, and hand the device over. */
export function PartPage() {
  return <WithPart>{(part, session) => <Prepare part={part} session={session} />}</WithPart>;
}

function Prepare({ part, session }: { readonly part: Part; readonly session: Session }) {
  const navigate = useNavigate();
  const { repair } = part;
  const next = standsAt(walkContent, repair);
  const hasBegun = Object.keys(repair.answers).length > 0 || repair.skipped.length > 0;
  const shown = shownFields(walkContent, part).length;
  const isAlone = session.two !== undefined;
  const toSession = {
    label: words.toSession,
    onAct: () => void navigate(`/together/${session.id}`),
  };
  /** On a device of one's own there is nothing to hand over: with something chosen, sending it comes next. */
  const isDone = isAlone && hasBegun && !next && shown > 0;

  function goOn(): void {
    if (!hasBegun) void navigate(`${walkOf(repair)}/about/heat`);
    else if (next) void navigate(addressOf(repair, next));
    else void navigate(`${walkOf(repair)}/share`);
  }

  async function handOver(): Promise<void> {
    await closePart();
    void navigate(`/together/${session.id}`, { replace: true });
  }

  return (
    <AppFrame
      title={togetherWords.title}
      bar={
        <ActionBar
          main={
            part.isReady
              ? { label: words.handOver, onAct: () => void handOver() }
              : isDone
                ? toSession
                : { label: !hasBegun ? words.begin : next ? words.goOn : words.toShare, onAct: goOn }
          }
          skip={isAlone || part.isReady ? undefined : { label: words.handOver, onAct: () => void handOver() }}
          back={isAlone && !isDone ? toSession : undefined}
        />
      }
    >
      <Heading page={`part/${part.person}`}>{words.heading(nameOf(session, part.person))}</Heading>
      <PartErased session={session} person={part.person} isBegunAnew />
      <p className={page.why}>{isAlone ? words.saysAlone : words.says}</p>
      {hasBegun && (
        <>
          <p className={page.links}>
            <Link to={`${walkOf(repair)}/about/what`}>{words.changeAbout}</Link>
            <Link to={`${walkOf(repair)}/share`}>{words.toShare}</Link>
          </p>
          <details>
            <summary className={page.small}>{words.lookOver}</summary>
            <ul>
              {placesOf(walkContent, repair).map((place) => (
                <li key={place.prompt}>
                  <Link to={addressOf(repair, place)}>
                    {wordingOf(walkContent, repair.about, place.prompt).question}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
          <p className={page.small}>{words.shown(shown)}</p>
        </>
      )}
      {!isAlone && (
        <section className={page.part} aria-labelledby="ready">
          <h2 id="ready">{words.readyHeading}</h2>
          <p>{part.isReady ? words.isReady : words.notReady}</p>
          <p className={page.links}>
            <button
              type="button"
              className={buttons.button}
              onClick={() => void changePart((each) => ({ ...each, isReady: !each.isReady }))}
            >
              {part.isReady ? words.takeBack : words.beReady}
            </button>
          </p>
          <p className={page.small}>{words.readyMeans}</p>
        </section>
      )}
    </AppFrame>
  );
}
