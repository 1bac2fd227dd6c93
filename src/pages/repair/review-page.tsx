import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { reviewWords as words } from '../../content/interface/review';
import { titles } from '../../content/interface/titles';
import { walkContent } from '../../content/walk-content';
import { withDirectionsEnded } from '../../domain/direction';
import type { Repair } from '../../domain/saved';
import { layoutOf, placesWithAsides, standsAt, type Place } from '../../domain/walk';
import { pathOf } from '../../domain/matching';
import { wordingOf } from '../../domain/wording';
import { AppFrame } from '../app-frame';
import { CheckInsSection } from '../check-in/check-ins-section';
import { OwnedBefore } from '../check-in/owned-before';
import page from '../page.module.css';
import { BackFromWalk } from '../practice/back-to-practice';
import { aboutRowsOf } from './about-rows';
import { addressOf } from './addresses';
import { AnswerText } from './answer-text';
import { ExampleMark } from './example-mark';
import styles from './review-page.module.css';
import { ToFull } from './to-full';
import { WithRepair } from './with-repair';

/** Every answer on one page, each with a way to change it. On paths where nothing goes out, this is the page to read. */
export function ReviewPage() {
  return <WithRepair>{(repair) => <Review repair={repair} />}</WithRepair>;
}

function Review({ repair }: { readonly repair: Repair }) {
  const navigate = useNavigate();
  const layout = layoutOf(walkContent, repair.about);
  const next = standsAt(walkContent, repair);
  const isOwnPage = layout.words === 'page';
  const isDone = next === undefined;
  const main = next
    ? { label: words.goOn, onAct: () => void navigate(addressOf(repair, next)) }
    : isOwnPage
      ? { label: words.done, onAct: () => void navigate('/') }
      : { label: words.toWords, onAct: () => void navigate(`/repair/${repair.id}/words`) };

  return (
    <AppFrame title={titles.review} bar={<ActionBar main={main} />}>
      <ExampleMark repair={repair} />
      <Heading page={`${repair.id}/review`}>
        {isOwnPage ? (isDone ? layout.closes.title : words.ownHeading) : words.heading}
      </Heading>
      {isOwnPage &&
        isDone &&
        layout.closes.says.map((says) => (
          <p key={says} className={page.why}>
            {says}
          </p>
        ))}
      <OwnedBefore repair={repair} />
      <AboutSection repair={repair} />
      <Answers repair={repair} />
      <CheckInsSection repair={repair} />
      {repair.about.length === 'five-minutes' && !isOwnPage && (
        <section className={page.part}>
          <ToFull repair={repair} />
          <p className={page.small}>{words.toFullSays}</p>
        </section>
      )}
      {pathOf(repair.about) === 'for-myself' && (
        <p className={page.links}>
          <Link to="/rehearse/telling-a-friend">{words.tellFriend}</Link>
        </p>
      )}
      <p className={page.links}>
        <BackFromWalk repair={repair} />
      </p>
      {!isDone && !isOwnPage && (
        <p className={page.links}>
          <Link to={`/repair/${repair.id}/words`}>{words.toWords}</Link>
        </p>
      )}
    </AppFrame>
  );
}

function AboutSection({ repair }: { readonly repair: Repair }) {
  const rows = aboutRowsOf(repair);
  if (rows.length === 0) return null;
  return (
    <section className={page.part} aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <dl className={styles.rows}>
        {rows.map(({ question, label, value, name }) => (
          <div key={question} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {value}
              {name && (
                <>
                  {' · '}
                  <bdi translate="no">{withDirectionsEnded(name)}</bdi>
                </>
              )}
            </dd>
            <dd>
              <Link to={`/repair/${repair.id}/about/${question}`} aria-label={words.changeOf(label)}>
                {words.change}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Answers({ repair }: { readonly repair: Repair }) {
  const places = placesWithAsides(walkContent, repair);
  const steps = [...new Set(places.map((place) => place.step))];
  return steps.map((step) => (
    <section key={step} className={page.part} aria-labelledby={`step-${step}`}>
      <h2 id={`step-${step}`}>{walkContent.steps[step]?.name}</h2>
      {places
        .filter((place) => place.step === step)
        .map((place) => (
          <AnswerRow key={place.prompt} repair={repair} place={place} />
        ))}
    </section>
  ));
}

function AnswerRow({ repair, place }: { readonly repair: Repair; readonly place: Place }) {
  const { question } = wordingOf(walkContent, repair.about, place.prompt);
  const answer = repair.answers[place.prompt];
  return (
    <div className={styles.answer}>
      <div className={styles.head}>
        <h3>{question}</h3>
        <Link to={addressOf(repair, place)} aria-label={words.changeOf(question)}>
          {words.change}
        </Link>
      </div>
      {place.state === 'answered' && answer ? (
        <AnswerText prompt={place.prompt} answer={answer} />
      ) : (
        <p className={page.small}>{place.state === 'skipped' ? words.skipped : words.open}</p>
      )}
    </div>
  );
}
