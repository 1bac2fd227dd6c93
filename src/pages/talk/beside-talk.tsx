import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { talkWords as words } from '../../content/interface/talk';
import { breakMinutes, returnTime } from '../../domain/clock';
import type { Repair } from '../../domain/saved';
import { leastOf } from '../../domain/talk';
import type { Card } from '../../domain/words';
import { changeBreak, useBreak } from '../../store/break';
import { AppFrame } from '../app-frame';
import { checkInOf } from '../check-in/addresses';
import page from '../page.module.css';
import { BreakTimer } from '../settle/break-timer';
import styles from './talk.module.css';
import type { TalkView } from './talk-view';

const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });
const minute = 60_000;

interface GoOn {
  readonly onGoOn: () => void;
}

/** Twenty minutes, begun by opening this: what to say, and when one is back. */
export function PauseView({ onGoOn }: GoOn) {
  const until = useBreak((state) => state.until);
  // A pause that ran out long ago is not this one.
  const [back] = useState(() =>
    until !== undefined && until > Date.now() ? until : Date.now() + breakMinutes * minute,
  );
  useEffect(() => {
    if (useBreak.getState().until !== back) changeBreak(back);
  }, [back]);
  return (
    <AppFrame
      title={words.title}
      bar={
        <ActionBar
          main={{
            label: words.pauseView.goOn,
            onAct: () => {
              changeBreak(undefined);
              onGoOn();
            },
          }}
        />
      }
    >
      <Heading page="talk-pause">{words.pauseView.heading}</Heading>
      <div className={page.parts}>
        <p>{words.pauseView.say}</p>
        <p className={styles.line}>{words.pauseView.sentence(time.format(back))}</p>
        <BreakTimer />
      </div>
    </AppFrame>
  );
}

/** What can be done while it goes badly; the last of it covers the page before anything else. */
export function GoingBadly({ onView }: { readonly onView: (view: TalkView) => void }) {
  const navigate = useNavigate();
  const { badlyView } = words;
  return (
    <AppFrame
      title={words.title}
      hasHelp={false}
      bar={<ActionBar back={{ label: badlyView.goOn, onAct: () => onView('words') }} />}
    >
      <Heading page="talk-badly">{badlyView.heading}</Heading>
      <p className={page.why}>{badlyView.says}</p>
      <div className={styles.choices}>
        {(['pause', 'less', 'stop'] as const).map((view) => (
          <button key={view} type="button" className={buttons.button} onClick={() => onView(view)}>
            {badlyView[view]}
          </button>
        ))}
        <button
          type="button"
          className={buttons.button}
          // In the place of this page: the way back does not lead to the words.
          onClick={() => void navigate('/support', { replace: true })}
        >
          {badlyView.unsafe}
        </button>
      </div>
    </AppFrame>
  );
}

/** One sentence of the words at hand, and then quiet. */
export function LessView({ card, inView, onGoOn }: GoOn & { readonly card: Card; readonly inView: string }) {
  return (
    <AppFrame
      title={words.title}
      hasHelp={false}
      bar={<ActionBar main={{ label: words.badlyView.goOn, onAct: onGoOn }} />}
    >
      <div className={styles.glance}>
        <p className={styles.over}>{words.lessView.heading}</p>
        <div className={styles.say} translate="no" dir="auto">
          <Heading page="talk-less">{leastOf(card, inView)}</Heading>
        </div>
        <p className={styles.stop}>{words.lessView.says}</p>
      </div>
    </AppFrame>
  );
}

/** An end for today, with a time to come back to it where one is wanted. */
export function StopView({ repair, onGoOn }: GoOn & { readonly repair: Repair }) {
  const navigate = useNavigate();
  const { stopView } = words;
  const [when, setWhen] = useState<keyof typeof stopView.whens>(() => returnTime(new Date()).said);
  const choices = [...new Set([returnTime(new Date()).said, 'tomorrow', 'days', 'open'] as const)];
  return (
    <AppFrame
      title={words.title}
      bar={
        <ActionBar
          main={{ label: stopView.leave, onAct: () => void navigate(`/repair/${repair.id}/words`) }}
          back={{ label: words.back, onAct: onGoOn }}
        />
      }
    >
      <Heading page="talk-stop">{stopView.heading}</Heading>
      <div className={page.parts}>
        <p>{stopView.say}</p>
        <p className={styles.line}>{stopView.sentence(stopView.whens[when])}</p>
        <RadioList
          legend={stopView.when}
          isLegendHidden={false}
          options={choices.map((id) => ({ id, label: stopView.whens[id] }))}
          chosen={when}
          onChoose={(id) => setWhen(choices.find((each) => each === id) ?? when)}
        />
        <p className={page.small}>{stopView.note}</p>
      </div>
    </AppFrame>
  );
}

/** After the last words. */
export function EndOfTalk({ repair, onBack }: { readonly repair: Repair; readonly onBack: () => void }) {
  const navigate = useNavigate();
  const { endView } = words;
  return (
    <AppFrame
      title={words.title}
      bar={
        <ActionBar
          main={{ label: endView.close, onAct: () => void navigate(`/repair/${repair.id}/words`) }}
          back={{ label: words.back, onAct: onBack }}
        />
      }
    >
      <Heading page="talk-end">{endView.heading}</Heading>
      <div className={page.parts}>
        <p>{endView.says}</p>
        <p className={page.links}>
          <Link to={checkInOf(repair.id)}>{endView.checkIn}</Link>
        </p>
        <p className={page.small}>{endView.checkInNote}</p>
      </div>
    </AppFrame>
  );
}
