import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { practiceWords } from '../../content/interface/practice';
import { walkContent } from '../../content/walk-content';
import type { TakenPractice } from '../../domain/practice/kept';
import {
  isAnythingDone,
  measuresAfter,
  standingsOf,
  withMeasured,
  withTold,
} from '../../domain/practice/progress';
import { setTimes, withWish } from '../../domain/practice/taking';
import { stopGoing } from '../../store/going';
import { belongingTo, changePractice, type Belonging } from '../../store/practice';
import { doneTaking } from '../../store/taking';
import { isQuiet } from '../../store/unsaved';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { MatchLater } from './match-later';
import { MeasureScales } from './measure-scales';
import { PartRow } from './part-row';
import { wayOf } from './part-way';
import { PracticeCalendar } from './practice-calendar';
import { PracticeEnd } from './practice-end';
import { PracticeSaving } from './practice-saving';
import { daySaid, PracticeSeen } from './practice-seen';
import styles from './practice.module.css';
import { useWay } from './use-way';
import { WishFields } from './wish-fields';
import { WithPractice } from './with-practice';

const words = practiceWords.doing;

/** A practice on a client’s device: what it is, what is left of it, and the way to each part. */
export function PracticePage() {
  return <WithPractice>{(practice) => <Doing key={practice.id} practice={practice} />}</WithPractice>;
}

/** What was counted for a practice, anew whenever its repairs change; undefined until then. */
function useBelonging(practice: TakenPractice): Belonging | undefined {
  const [belonging, setBelonging] = useState<Belonging>();
  const tied = practice.parts.flatMap(({ repairs }) => repairs).join();
  useEffect(() => {
    let isOld = false;
    void belongingTo(practice, walkContent).then((found) => !isOld && setBelonging(found));
    return () => {
      isOld = true;
    };
    // What is told or wished changes nothing of what is counted.
  }, [practice.id, tied]);
  return belonging;
}

function Doing({ practice }: { readonly practice: TakenPractice }) {
  const { sent } = practice;
  const belonging = useBelonging(practice);
  const open = useWay(practice.id);
  const [told, setTold] = useState('');
  useEffect(() => {
    stopGoing();
    doneTaking(practice.id);
  }, [practice.id]);
  const standings = standingsOf(practice, belonging?.counted ?? []);
  const ways = standings.map((standing, at) => belonging && wayOf(practice, at, standing, belonging));
  const next = standings.findIndex(({ left }, at) => left > 0 && ways[at] !== undefined);
  const nextWay = ways[next];
  const nextPart = sent.parts[next];
  const hasBegun = isAnythingDone(standings);
  const due = daySaid(sent.due);

  return (
    <AppFrame
      title={practiceWords.title}
      isCalm
      bar={
        nextWay &&
        nextPart &&
        practice.finished === undefined && (
          <ActionBar
            main={{
              label: hasBegun ? words.next : words.first,
              onAct: () => void open(nextWay, nextPart.kind),
            }}
          />
        )
      }
    >
      <Heading page={`practice/${practice.id}`}>
        <bdi translate="no">{sent.title}</bdi>
      </Heading>
      <p className={page.why}>
        {words.set(sent.by)} {due !== undefined && words.due(due)}
      </p>
      <PracticeSaving />
      <details className={styles.more}>
        <summary>{words.about}</summary>
        <PracticeSeen plan={sent} by={sent.by} due={sent.due} hasTitle={false} />
      </details>
      <section className={styles.section} aria-labelledby="parts">
        <h2 id="parts">{words.parts}</h2>
        <ol className={styles.toDo}>
          {sent.parts.map((part, at) => {
            const standing = standings[at];
            return (
              standing && (
                <PartRow
                  // A practice's parts never move.
                  key={at}
                  practice={practice.id}
                  part={part}
                  standing={standing}
                  way={ways[at]}
                  isRead={belonging !== undefined}
                  told={practice.parts[at]?.times ?? 0}
                  onTell={(by) => {
                    changePractice((each) => withTold(each, at, by));
                    setTold(by === 1 ? words.noted : words.takenBack);
                  }}
                />
              )
            );
          })}
        </ol>
        <p role="status" className={page.small}>
          {told}
        </p>
        <p className={page.why}>{words.counted}</p>
        <details className={styles.more}>
          <summary>{practiceWords.what.change}</summary>
          <p className={page.small}>{practiceWords.what.changeSays}</p>
          <WishFields
            sent={sent}
            wishes={practice.parts.map((part, at) =>
              part.refused ? 0 : (part.wanted ?? setTimes(sent, at)),
            )}
            onWish={(at, wish) => changePractice((each) => withWish(each, at, wish))}
          />
        </details>
      </section>
      {hasBegun && (
        <section className={styles.section} aria-labelledby="after">
          <h2 id="after">{practiceWords.after.heading}</h2>
          <p className={page.small}>{practiceWords.after.says}</p>
          <div className={page.parts}>
            <MeasureScales
              ids={measuresAfter(practice)}
              values={practice.after}
              before={practice.before}
              level={3}
              onReport={(id, value) => changePractice((each) => withMeasured(each, id, value))}
            />
          </div>
        </section>
      )}
      {!practice.canReturn && <MatchLater recipient={sent.recipient} />}
      {practice.canReturn && hasBegun && (
        <section className={styles.section} aria-labelledby="back">
          <h2 id="back">{practiceWords.back.heading}</h2>
          <p className={page.small}>
            {practice.handed > 0 ? practiceWords.back.handed : practiceWords.back.says}
          </p>
          <p className={page.links}>
            <Link className={nextWay ? buttons.button : buttons.main} to={`/practice/${practice.id}/back`}>
              {practiceWords.back.look}
            </Link>
          </p>
        </section>
      )}
      {belonging && !belonging.isBeside && !isQuiet() && <PracticeCalendar minutes={sent.minutes} />}
      <PracticeEnd practice={practice} />
    </AppFrame>
  );
}
