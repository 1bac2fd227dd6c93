import { useEffect } from 'react';
import { Link } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { TextField } from '../../components/text-field';
import { Threads } from '../../components/threads';
import { togetherWords } from '../../content/interface/together';
import { turnPrompts } from '../../content/together/turn-prompts';
import { floorDrawing, huesOf } from '../../domain/together/drawing';
import type { Got, PersonId, Session, Talk } from '../../domain/together/kept';
import { nameOf, newestShare, otherOf } from '../../domain/together/session';
import {
  answered,
  heldOn,
  passed,
  reflected,
  saysMore,
  spoken,
  timeTold,
  haveListened,
} from '../../domain/together/turns';
import { changeSession } from '../../store/together';
import page from '../page.module.css';
import { partAddress } from './addresses';
import { Beginnings } from './beginnings';
import { SharedFields } from './shared-fields';
import { TalkFrame, TalkPage } from './talk-frame';
import styles from './together.module.css';
import { useDraft } from './use-draft';
import { WhySo } from './why-so';

const words = togetherWords.turns;
/** How often the time on the floor is noted, in milliseconds. */
const noting = 10_000;

const change = (by: (talk: Talk) => Talk): void =>
  changeSession((session) => (session.ended ? session : { ...session, talk: by(session.talk) }));

/** Turns: one says a sentence or two, the other says what they heard, and whoever spoke says whether that was it. */
export function TurnsPage() {
  return <TalkPage part="turns">{(session) => <Turns session={session} />}</TalkPage>;
}

function Turns({ session }: { readonly session: Session }) {
  const { talk } = session;
  const { speaker, stage } = talk.floor;
  const [heard, setHeard] = useDraft(session, 'heard');
  const speakerName = nameOf(session, speaker);
  const listenerName = nameOf(session, otherOf(speaker));
  const isListening = stage === 'reflecting';
  const here = isListening ? listenerName : speakerName;
  useHolding(speaker);

  const says = {
    speaking: words.speaking(speakerName, listenerName),
    missing: words.missing(speakerName, listenerName),
    reflecting: words.reflecting(listenerName, speakerName),
    asking: words.asking(speakerName, listenerName),
    more: words.more(speakerName),
  }[stage];
  const last = talk.turns.at(-1)?.reflections.at(-1)?.text;

  function reflect(): void {
    change((each) => reflected(each, heard));
    setHeard('');
  }

  const main = {
    speaking: { label: words.said, onAct: () => change(spoken) },
    missing: { label: words.saidMissing, onAct: () => change(spoken) },
    reflecting: { label: words.reflected, onAct: reflect },
    asking: undefined,
    more: undefined,
  }[stage];

  return (
    <TalkFrame session={session} main={main}>
      <Threads
        threads={floorDrawing(session, talk)}
        hues={huesOf(session)}
        width={600}
        height={110}
        label={words.drawn(speakerName, listenerName)}
      />
      <p className={page.small}>{isListening ? words.listens : words.floor}</p>
      <Heading page={`turns/${here}`}>
        <bdi className={styles.large} translate="no">
          {here}
        </bdi>
      </Heading>
      <div role="status" className={styles.now}>
        {stage === 'speaking' && talk.turns.at(-1)?.ended === 'open' && talk.floor.said === 0 && (
          <p className={page.small}>{words.staysOpen}</p>
        )}
        <p>{says}</p>
      </div>
      {stage === 'asking' && (
        <>
          {last !== undefined && (
            <blockquote className={page.own} translate="no" dir="auto">
              {last}
            </blockquote>
          )}
          <div className={styles.answers}>
            {(['not-yet', 'partly', 'yes'] as const satisfies readonly Got[]).map((got) => (
              <button
                key={got}
                type="button"
                className={buttons.button}
                onClick={() => change((each) => answered(each, got))}
              >
                {words.got[got]}
              </button>
            ))}
          </div>
        </>
      )}
      {stage === 'reflecting' && (
        <TextField label={words.typed} value={heard} onChange={setHeard} rows={2} most={1000} />
      )}
      {stage === 'more' && (
        <div className={styles.answers}>
          <button type="button" className={buttons.button} onClick={() => change(saysMore)}>
            {words.yesMore}
          </button>
          <button type="button" className={buttons.button} onClick={() => change(passed)}>
            {words.noMore}
          </button>
        </div>
      )}
      {(stage === 'speaking' || stage === 'missing') && (
        <>
          <SharedFields
            fields={newestShare(session, speaker)?.fields.filter(({ when }) => when === 'turn') ?? []}
          />
          <Beginnings
            label={words.beginnings}
            all={stage === 'speaking' ? turnPrompts.speaking : turnPrompts.missing}
            from={talk.turns.length}
          />
        </>
      )}
      {stage === 'reflecting' && (
        <Beginnings label={words.heardBeginnings} all={turnPrompts.reflecting} from={talk.turns.length} />
      )}
      {stage !== 'more' && (
        <p className={page.links}>
          <button type="button" className={buttons.link} onClick={() => change(passed)}>
            {words.pass}
          </button>
        </p>
      )}
      <Time session={session} />
      {haveListened(talk).length > 0 ? (
        <p className={page.links}>
          <Link to={partAddress(session.id, 'say')}>{words.goOn}</Link>
        </p>
      ) : (
        <WhySo says={`${words.first} ${togetherWords.say.research}`} sources={togetherWords.say.sources} />
      )}
    </TalkFrame>
  );
}

/** Adds time to whoever has the floor, while the page is looked at and nothing is paused. */
function useHolding(speaker: PersonId): void {
  useEffect(() => {
    let from = performance.now();
    const note = (): void => {
      const now = performance.now();
      const isPaused =
        document.visibilityState !== 'visible' || document.querySelector('dialog[open]') !== null;
      if (!isPaused) change((talk) => heldOn(talk, now - from, speaker));
      from = now;
    };
    const noted = setInterval(note, noting);
    return () => {
      clearInterval(noted);
      // A short turn counts as well.
      note();
    };
  }, [speaker]);
}

/** How the time was shared, told tentatively, and only once each of them has had some. */
function Time({ session }: { readonly session: Session }) {
  const told = timeTold(session.talk);
  if (!told) return null;
  const speaker = nameOf(session, session.talk.floor.speaker);
  return <p className={page.small}>{told === 'longer' ? words.longer(speaker) : words.alike}</p>;
}
