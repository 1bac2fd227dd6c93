import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { TextField } from '../../components/text-field';
import { Threads } from '../../components/threads';
import { rehearsalWords } from '../../content/interface/rehearsal';
import type { Scenario } from '../../content/schema-rehearsal';
import type { Rehearsal } from '../../domain/rehearsal/kept';
import { tellsDanger } from '../../domain/rehearsal/naming';
import { addExchange, endTry, goBackTo, setDraft, showTry, useRehearsal } from '../../store/rehearsal';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { BreakDialog } from './break-dialog';
import { gapOf } from './gap';
import { KindStop } from './kind-stop';
import { Picks } from './picks';
import { Recorder } from './recorder';
import styles from './rehearsing.module.css';
import { SayAloud } from './say-aloud';
import { Transcript } from './transcript';
import { useScene } from './use-scene';

const words = rehearsalWords.play;

/** Two taps within so many milliseconds are one. */
const doubleTap = 700;

interface PlayingProps {
  readonly scenario: Scenario;
  readonly rehearsal: Rehearsal;
  readonly onOver: () => void;
}

/** The scene itself: their words, mine, and the two threads between them. */
export function Playing({ scenario, rehearsal, onOver }: PlayingProps) {
  const attempt = useRehearsal((state) => state.attempt);
  const saving = useRehearsal((state) => state.saving);
  const isBeside = useRehearsal((state) => state.isBeside);
  const now = rehearsal.tries[attempt] ?? { exchanges: [] };
  const { exchanges, ended } = now;
  const room = useScene(scenario, rehearsal);
  const navigate = useNavigate();
  const [text, setOwnText] = useState(rehearsal.draft ?? '');
  const setText = (written: string): void => {
    setOwnText(written);
    setDraft(written);
  };
  const [isPicking, setPicking] = useState(false);
  const [picked, setPicked] = useState('');
  const saidAt = useRef(-Infinity);
  const here = isPicking ? picked : text;
  const [waiting, setWaiting] = useState<string>();
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const picks = useRef<HTMLFieldSetElement>(null);
  const pausing = useRef<HTMLDialogElement>(null);
  const [hasPaused, setPaused] = useState(false);
  const end = useRef<HTMLDivElement>(null);
  const gap = gapOf(scenario, rehearsal, exchanges);
  const last = exchanges.at(-1);

  function say(said: string): void {
    saidAt.current = performance.now();
    if (!room.say) {
      setWaiting(waiting ?? said);
      return;
    }
    const { exchange, ended: over } = room.say(exchanges, said);
    addExchange(exchange, over);
    // What was typed while the room was still opening stays.
    if (text === said) setOwnText('');
    else setText(text);
    setPicked('');
    setTold('');
    setWaiting(undefined);
    if (!isPicking) field.current?.focus();
  }

  // What was said while the room was still opening is answered when it is open.
  useEffect(() => {
    if (waiting !== undefined && room.say) say(waiting);
  }, [waiting, room.say]);

  useEffect(() => {
    // After the paint: to find where it stands takes longer than to draw it.
    if (exchanges.length > 0)
      requestAnimationFrame(() => {
        end.current?.scrollIntoView({ block: 'nearest' });
        // Where there is little room, the answer comes before the field.
        document.querySelector('[role=log] > :last-child')?.scrollIntoView({ block: 'nearest' });
      });
  }, [exchanges.length]);

  function stayQuiet(): void {
    // A second tap would say a second silence.
    if (performance.now() - saidAt.current >= doubleTap) say('');
  }

  /** To where the words come from: the three, or the field. */
  function toWords(): void {
    (picks.current ?? field.current)?.focus();
  }

  function sayHere(): void {
    if (here.trim() === '') toWords();
    else say(here);
  }

  function changeWay(): void {
    setPicking(!isPicking);
    requestAnimationFrame(toWords);
  }

  function goBack(at: number): void {
    goBackTo(attempt, at);
    // What is being written stays; the old words come only into an empty field.
    if (text.trim() === '') setText(exchanges[at]?.said ?? '');
    setPicking(false);
    setTold(words.againTold);
    requestAnimationFrame(() => field.current?.focus());
  }

  function pause(): void {
    setPaused(true);
    pausing.current?.showModal();
  }

  function stop(): void {
    endTry('left');
    onOver();
  }

  const isOver = ended !== undefined;
  return (
    <AppFrame
      title={rehearsalWords.title}
      bar={
        isOver ? (
          <ActionBar
            main={{ label: words.toDebrief, onAct: onOver }}
            back={{ label: rehearsalWords.about.back, onAct: () => navigate('/rehearse') }}
          />
        ) : (
          <ActionBar
            main={{
              label: words.say,
              onAct: sayHere,
            }}
            back={{ label: words.pause, onAct: pause }}
            skip={{ label: words.stop, onAct: stop }}
          />
        )
      }
    >
      <Heading page={`playing/${rehearsal.id}`}>{words.heading(scenario.name)}</Heading>
      <p className={page.small}>{scenario.place}</p>
      {isBeside && <p role="status">{words.beside}</p>}
      <div className={styles.live}>
        <Threads threads={gap.threads} width={600} height={62} label={gap.label} className={styles.arc} />
      </div>
      <p role="status" className={page.small}>
        {told || gap.words}
      </p>
      {scenario.role === 'listens' && (
        <p className={page.small}>
          {words.listens} <Link to="/support">{words.kindStop.support}</Link>
        </p>
      )}
      <SayAloud name={scenario.name} text={last?.reply ?? rehearsal.firstWords} />
      <Tries rehearsal={rehearsal} attempt={attempt} />
      <Transcript
        name={scenario.name}
        firstWords={rehearsal.firstWords}
        exchanges={exchanges}
        temperament={rehearsal.temperament}
        onBack={goBack}
      />
      {exchanges.some(({ said }) => tellsDanger(scenario.facts, said)) && (
        <div role="status" className={page.error}>
          <p>{words.danger}</p>
          <p className={page.links}>
            <Link to="/support">{words.kindStop.support}</Link>
          </p>
        </div>
      )}
      {waiting !== undefined && room.state === 'opening' && <p role="status">{words.thinking}</p>}
      {room.state === 'failed' && (
        <div role="alert" className={page.error}>
          <p>{words.failed}</p>
          <button type="button" className={buttons.button} onClick={room.openAgain}>
            {words.retry}
          </button>
        </div>
      )}
      {ended === 'kind-stop' && (
        <KindStop said={last?.said ?? ''} onBack={() => goBack(exchanges.length - 1)} />
      )}
      {isOver ? (
        ended !== 'kind-stop' && (
          <p role="status" className={styles.over}>
            {words.isOver}
          </p>
        )
      ) : (
        <div
          className={styles.composer}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) sayHere();
          }}
        >
          {isPicking ? (
            <Picks
              scenario={scenario}
              exchanges={exchanges}
              seed={rehearsal.seed}
              chosen={picked}
              onPick={setPicked}
              group={picks}
            />
          ) : (
            <TextField
              label={words.field}
              value={text}
              onChange={setText}
              rows={2}
              most={2000}
              field={field}
            />
          )}
          <p className={styles.ways}>
            <button type="button" className={buttons.link} onClick={changeWay}>
              {isPicking ? words.type : words.pick}
            </button>
            <button type="button" className={buttons.quiet} onClick={stayQuiet}>
              {words.nothing}
            </button>
          </p>
          <Recorder
            key={`${rehearsal.id}/${attempt}`}
            at={Math.max(0, exchanges.length - 1)}
            canKeep={exchanges.length > 0 && saving !== 'not-kept'}
          />
        </div>
      )}
      <div ref={end} className={styles.end} />
      <BreakDialog dialog={pausing} wasOpened={hasPaused} onSay={() => say(words.breakLine)} />
    </AppFrame>
  );
}

/** The other ways this rehearsal went, one tap away. */
function Tries({ rehearsal, attempt }: { readonly rehearsal: Rehearsal; readonly attempt: number }) {
  if (rehearsal.tries.length < 2) return null;
  return (
    <nav aria-label={words.tries} className={`${page.links} ${styles.tries}`}>
      {rehearsal.tries.map((_, at) => (
        <button
          // Tries are only ever added at the end.
          key={at}
          type="button"
          className={buttons.link}
          aria-current={at === attempt ? 'true' : undefined}
          onClick={() => showTry(at)}
        >
          {words.tryNumber(at + 1)}
        </button>
      ))}
    </nav>
  );
}
