import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { Scale } from '../../components/scale';
import { Threads } from '../../components/threads';
import { rehearsalWords } from '../../content/interface/rehearsal';
import { movesOf } from '../../content/rehearsal-content';
import type { Act, Scenario } from '../../content/schema-rehearsal';
import type { Exchange, Rehearsal } from '../../domain/rehearsal/kept';
import { lookBack, type Turning } from '../../domain/rehearsal/looking-back';
import { startOf } from '../../domain/rehearsal/moving';
import { eraseRehearsal, goBackTo, setHeatAfter, showTry, useRehearsal } from '../../store/rehearsal';
import { AppFrame } from '../app-frame';
import dialogs from '../dialog.module.css';
import page from '../page.module.css';
import { BackToPractice } from '../practice/back-to-practice';
import { gapOf } from './gap';
import { PastRehearsals } from './past-rehearsals';
import styles from './rehearsing.module.css';
import { Transcript } from './transcript';

const words = rehearsalWords.debrief;

interface DebriefProps {
  readonly scenario: Scenario;
  readonly rehearsal: Rehearsal;
  readonly back: { readonly to: string; readonly label: string };
  /** Plays on from an earlier turn. */
  readonly onBack: () => void;
  readonly onAgain: () => void;
  /** Opens an earlier rehearsal. */
  readonly onResume: (rehearsal: Rehearsal) => void;
  readonly onBest?: ((line: string, act: Act) => void) | undefined;
}

/** Looking back: how it went, where it turned, what helped, and one thing to try. */
export function Debrief({ scenario, rehearsal, back, onBack, onAgain, onResume, onBest }: DebriefProps) {
  const navigate = useNavigate();
  const attempt = useRehearsal((state) => state.attempt);
  const saving = useRehearsal((state) => state.saving);
  const past = useRehearsal((state) => state.past).filter(({ id }) => id !== rehearsal.id);
  const [erased, setErased] = useState('');
  const asked = useRef<HTMLDialogElement>(null);
  const now = rehearsal.tries[attempt] ?? { exchanges: [] };
  const ended = now.ended ?? 'left';
  const { exchanges } = now;
  const start = startOf(movesOf(rehearsal.temperament), scenario.weight, scenario.role);
  const looked = lookBack(exchanges, start, scenario.role);
  const gap = gapOf(scenario, rehearsal, exchanges, true);
  const { heatBefore, heatAfter } = rehearsal;
  const isHotter = heatAfter !== undefined && (heatAfter >= 8 || heatAfter - (heatBefore ?? 10) >= 2);

  function goBack({ at }: Pick<Turning, 'at'>): void {
    goBackTo(attempt, at);
    onBack();
  }

  return (
    <AppFrame
      title={rehearsalWords.title}
      bar={
        isHotter ? (
          <ActionBar
            main={{ label: rehearsalWords.about.settle, onAct: () => navigate('/settle') }}
            skip={{ label: words.again, onAct: onAgain }}
          />
        ) : (
          <ActionBar
            main={{ label: words.again, onAct: onAgain }}
            back={{ label: back.label, onAct: () => navigate(back.to) }}
          />
        )
      }
    >
      <Heading page={`debrief/${rehearsal.id}/${attempt}`}>{words.headings[ended]}</Heading>
      <p className={page.why}>{words.says[ended]}</p>
      <div className={page.parts}>
        <section className={styles.section} aria-labelledby="heat-after">
          <h2 id="heat-after">{words.heat}</h2>
          <Scale
            legend={words.heat}
            low={rehearsalWords.about.low}
            high={rehearsalWords.about.high}
            value={heatAfter}
            onChoose={setHeatAfter}
          />
          <p role="status">{isHotter && words.hotter}</p>
        </section>
        {exchanges.length > 0 && (
          <section className={styles.section} aria-labelledby="arc">
            <h2 id="arc">{words.arc}</h2>
            <Threads
              threads={gap.threads}
              width={600}
              height={120}
              label={gap.label}
              className={styles.arc}
            />
            <p className={page.small}>{rehearsalWords.gap.legend}</p>
            <details>
              <summary>{words.arcTable}</summary>
              <Transcript
                name={scenario.name}
                firstWords={rehearsal.firstWords}
                exchanges={exchanges}
                temperament={rehearsal.temperament}
                onBack={(at) => goBack({ at })}
              />
            </details>
          </section>
        )}
        <section className={styles.section} aria-labelledby="turned">
          <h2 id="turned">{words.turns}</h2>
          {looked.nearer.length + looked.farther.length === 0 && <p>{words.none}</p>}
          <Turnings says={words.nearer} turnings={looked.nearer} onBack={goBack} />
          <Turnings says={words.farther} turnings={looked.farther} onBack={goBack} />
        </section>
        {rehearsal.tries.length > 1 && (
          <section className={styles.section} aria-labelledby="tries">
            <h2 id="tries">{rehearsalWords.play.tries}</h2>
            <ol className={styles.past}>
              {rehearsal.tries.map((each, at) => (
                // Tries are only ever added at the end.
                <li key={at}>
                  <Threads
                    threads={gapOf(scenario, rehearsal, each.exchanges, true).threads}
                    width={220}
                    height={60}
                    label={gapOf(scenario, rehearsal, each.exchanges, true).label}
                  />
                  <button
                    type="button"
                    className={buttons.link}
                    aria-current={at === attempt ? 'true' : undefined}
                    onClick={() => showTry(at)}
                  >
                    {rehearsalWords.play.tryNumber(at + 1)}
                    {each.ended && ` · ${words.headings[each.ended]}`}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        )}
        {looked.helped.length > 0 && (
          <section className={styles.section} aria-labelledby="helped">
            <h2 id="helped">{words.helped}</h2>
            <ul>
              {looked.helped.map((act) => (
                <li key={act}>{rehearsalWords.helped[act]}</li>
              ))}
            </ul>
          </section>
        )}
        <section className={styles.section} aria-labelledby="next">
          <h2 id="next">{words.tryNext}</h2>
          <p>{nextOf(looked.tryNext)}</p>
        </section>
        {onBest && looked.best && <Best best={looked.best} onBest={onBest} />}
        {past.length > 0 && <PastRehearsals past={past} onOpen={onResume} />}
        <p role="status" className={page.small}>
          {erased ||
            {
              kept: words.keptHere,
              saving: '',
              'not-kept': words.notKept,
              'in-memory': words.notKept,
              failed: words.saveFailed,
            }[saving]}
        </p>
        <p className={page.links}>
          {ended === 'left' && exchanges.length > 0 && (
            <button type="button" className={buttons.link} onClick={() => goBack({ at: exchanges.length })}>
              {words.goOn}
            </button>
          )}
          <BackToPractice from="rehearsal" />
          <Link to={back.to}>{back.label}</Link>
          {saving === 'kept' && erased !== words.erased && (
            <button type="button" className={buttons.link} onClick={() => asked.current?.showModal()}>
              {words.erase}
            </button>
          )}
        </p>
        <dialog ref={asked} className={dialogs.dialog} aria-labelledby="sure">
          <h2 id="sure">{words.sureHeading}</h2>
          <p>{words.sure}</p>
          <form method="dialog" className={dialogs.buttons}>
            <button className={buttons.button}>{words.no}</button>
            <button
              className={buttons.danger}
              onClick={() =>
                void eraseRehearsal(rehearsal.id).then(
                  () => setErased(words.erased),
                  () => setErased(words.notErased),
                )
              }
            >
              {words.erase}
            </button>
          </form>
        </dialog>
      </div>
    </AppFrame>
  );
}

const nextOf = (act: keyof typeof rehearsalWords.helped): string =>
  (rehearsalWords.next as Partial<Record<typeof act, string>>)[act] ?? rehearsalWords.next.plain;

interface TurningsProps {
  readonly says: string;
  readonly turnings: readonly Turning[];
  readonly onBack: (turning: Turning) => void;
}

function Turnings({ says, turnings, onBack }: TurningsProps) {
  if (turnings.length === 0) return null;
  return (
    <>
      <p className={page.small}>{says}</p>
      <ul className={styles.turnings}>
        {turnings.map((turning) => (
          <li key={turning.at}>
            <p className={page.own} translate="no">
              {turning.exchange.said.trim() === '' ? rehearsalWords.play.silence : turning.exchange.said}
            </p>
            <button type="button" className={buttons.link} onClick={() => onBack(turning)}>
              {words.backTo}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface BestProps {
  readonly best: Exchange;
  readonly onBest: (line: string, act: Act) => void;
}

function Best({ best, onBest }: BestProps) {
  const [isSaved, setSaved] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="best">
      <h2 id="best">{words.best}</h2>
      <p className={page.own} translate="no">
        {best.said}
      </p>
      <p role="status" className={page.small}>
        {isSaved ? words.savedBest : words.bestSays}
      </p>
      {!isSaved && (
        <button
          type="button"
          className={buttons.button}
          onClick={() => {
            onBest(best.said, best.act);
            setSaved(true);
          }}
        >
          {words.saveBest}
        </button>
      )}
    </section>
  );
}
