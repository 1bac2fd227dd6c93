import { useRef, useState } from 'react';
import { Link, Navigate } from 'react-router';
import buttons from '../../components/button.module.css';
import { Heading } from '../../components/heading';
import { WordCard } from '../../components/word-card';
import { checkInWords } from '../../content/interface/check-in';
import { titles } from '../../content/interface/titles';
import { wordsWords as words } from '../../content/interface/words';
import { walkContent } from '../../content/walk-content';
import { hotFrom } from '../../domain/begin';
import { isMorningSince, isNight } from '../../domain/clock';
import { wordsPlace } from '../../domain/coach/keeping-mine';
import type { CardId } from '../../content/schema';
import type { Repair, WordsChoices } from '../../domain/saved';
import { isShort, minutesToSay } from '../../domain/short-words';
import { layoutOf, standsAt, waysOutOf } from '../../domain/walk';
import { cardsOf, editCard, fingerprint, missingOf, moveCard, offeredOf } from '../../domain/words';
import { pathOf } from '../../domain/matching';
import { voiceOf } from '../../domain/wording';
import { changeKeptMine, changeWords } from '../../store/repairs';
import { AppFrame } from '../app-frame';
import { CoachNotes } from '../coach/coach-notes';
import { useCoach } from '../coach/use-coach';
import { checkInOf } from '../check-in/addresses';
import page from '../page.module.css';
import { BackFromWalk } from '../practice/back-to-practice';
import { addressOf, addressOfPrompt } from '../repair/addresses';
import { ExampleMark } from '../repair/example-mark';
import { ToFull } from '../repair/to-full';
import { WithRepair } from '../repair/with-repair';
import { WorkedRepair } from '../repair/worked-repair';
import { NoticedLine, useHeard } from '../prompt/noticed';
import { SavedLine } from '../prompt/saved-line';
import { HearAloud } from './hear-aloud';
import { KeepUntilMorning } from './keep-until-morning';
import { ShorterVersions } from './shorter-versions';
import { WaysOut } from './ways-out';
import { WholeWording } from './whole-wording';
import styles from './words-page.module.css';

/** The words, in the order they are best spoken. Where nothing is to be said to anybody, the review is the page to read. */
export function WordsPage() {
  return (
    <WithRepair>
      {(repair) =>
        layoutOf(walkContent, repair.about).words === 'page' ? (
          <Navigate to={`/repair/${repair.id}/review`} replace />
        ) : (
          <Words repair={repair} />
        )
      }
    </WithRepair>
  );
}

function Words({ repair }: { readonly repair: Repair }) {
  const layout = layoutOf(walkContent, repair.about);
  const cards = cardsOf(walkContent, repair);
  const change = (choices: WordsChoices): void => changeWords(repair.id, choices);
  const list = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState('');
  const [editing, setEditing] = useState<CardId>();
  const side = voiceOf(walkContent, repair.about);
  const heard = useHeard({ texts: cards.map((card) => card.text), listensForOverOwning: true });
  const coach = useCoach(Object.fromEntries(cards.map(({ id, text }) => [id, text])), repair.keptMine, {
    place: wordsPlace,
    context: { side, path: pathOf(repair.about) },
    heard,
    isOn: cards.length > 0,
  });
  /** Says what became of a card, and takes the focus that its button took along. */
  const tell = (what: string): void => {
    setOutcome(what);
    list.current?.focus();
  };
  const next = standsAt(walkContent, repair);
  return (
    <AppFrame title={titles.words} place={words.place}>
      <ExampleMark repair={repair} />
      <Heading page={`${repair.id}/words`}>{next ? words.heading : layout.closes.title}</Heading>
      <div className={styles.intro}>
        {(next ? [words.says] : layout.closes.says).map((says) => (
          <p key={says}>{says}</p>
        ))}
        {!next && repair.about.length === 'five-minutes' && (
          <p>
            <ToFull repair={repair} />
          </p>
        )}
        {cards.length > 0 && (
          <p>
            {!isShort(cards) && words.length(minutesToSay(cards))}{' '}
            <HearAloud texts={cards.map((card) => card.text)} />
          </p>
        )}
      </div>
      {cards.length === 0 && <p className={page.part}>{words.empty}</p>}
      <p role="status" className="visually-hidden">
        {outcome}
      </p>
      <div ref={list} tabIndex={-1} role="group" aria-label={words.heading} className={styles.cards}>
        {cards.map((card, at) => (
          <WordCard
            key={card.id}
            id={`card-${card.id}`}
            title={card.title}
            text={card.text}
            stop={card.stop}
            isBehind={card.isBehind}
            isEdited={card.isEdited}
            isFirst={at === 0}
            isLast={at === cards.length - 1}
            isEditing={editing === card.id}
            marks={coach.marks[card.id] ?? []}
            under={
              <CoachNotes
                coach={{
                  ...coach.said,
                  lines: coach.said.lines.filter(({ field }) => field === card.id),
                  kept: coach.said.kept.filter(({ field }) => field === card.id),
                  help: [],
                }}
                place={wordsPlace}
                keptMine={repair.keptMine}
                onKeep={(keptMine) => changeKeptMine(repair.id, keptMine)}
                fieldOf={(field) =>
                  list.current?.querySelector<HTMLTextAreaElement>(`#card-${field} textarea`)
                }
                hasRoom
              />
            }
            words={words}
            onEditing={(isEditing) => setEditing(isEditing ? card.id : undefined)}
            onEdit={(text) => change(editCard(walkContent, repair, card.id, text))}
            onCompose={() => change(editCard(walkContent, repair, card.id, card.composed))}
            onKeep={() =>
              change({
                ...repair.words,
                edits: {
                  ...repair.words.edits,
                  [card.id]: { text: card.text, of: fingerprint(card.composed) },
                },
              })
            }
            onDrop={() => {
              change({ ...repair.words, dropped: [...repair.words.dropped, card.id] });
              tell(words.isDropped(card.title));
            }}
            onMove={(by) => change(moveCard(walkContent, repair, card.id, by))}
          />
        ))}
      </div>
      <NoticedLine {...heard} />
      <div className={styles.below}>
        <SavedLine repair={repair} />
        <WholeWording
          cards={cards}
          coach={coach.said}
          isApology={side !== 'they-hurt-me' && side !== 'not-sure'}
          onOpen={setEditing}
        />
        <LeftOut
          repair={repair}
          onChange={(choices, title) => {
            change(choices);
            tell(words.isIn(title));
          }}
        />
        <WorkedRepair repair={repair} />
        {cards.length > 0 && <Leaving repair={repair} />}
        <p className={page.links}>
          {next && <Link to={addressOf(repair, next)}>{words.goOn}</Link>}
          <Link to={`/repair/${repair.id}/review`}>{words.lookOver}</Link>
          <Link to={checkInOf(repair.id)}>{checkInWords.link}</Link>
          <BackFromWalk repair={repair} />
        </p>
      </div>
    </AppFrame>
  );
}

interface LeftOutProps {
  readonly repair: Repair;
  /** Called with the title of the card that was taken in. */
  readonly onChange: (choices: WordsChoices, title: string) => void;
}

/** What there is room for, what could be added, and what was left out: offered, never scolded. */
function LeftOut({ repair, onChange }: LeftOutProps) {
  const missing = missingOf(walkContent, repair);
  const offered = offeredOf(walkContent, repair);
  const choices = repair.words;
  const titleOf = (id: string): string => walkContent.cards[id]?.title ?? '';
  return (
    <>
      {missing.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">{words.missing}</h2>
          <ul className={styles.offers}>
            {missing.map(({ id, says, prompt }) => (
              <li key={id}>
                <Link to={addressOfPrompt(walkContent, repair, prompt)}>{says}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {offered.length > 0 && (
        <section aria-labelledby="offered">
          <h2 id="offered">{words.offered}</h2>
          <ul className={styles.offers}>
            {offered.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={buttons.link}
                  onClick={() => onChange({ ...choices, added: [...choices.added, id] }, titleOf(id))}
                >
                  {words.add(titleOf(id))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {choices.dropped.length > 0 && (
        <section aria-labelledby="dropped">
          <h2 id="dropped">{words.dropped}</h2>
          <ul className={styles.offers}>
            {choices.dropped.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={buttons.link}
                  onClick={() =>
                    onChange(
                      { ...choices, dropped: choices.dropped.filter((each) => each !== id) },
                      titleOf(id),
                    )
                  }
                >
                  {words.takeBack(titleOf(id))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Shorter versions and the ways out; made hot or at night, keeping it until morning comes first, and heat is asked again. */
function Leaving({ repair }: { readonly repair: Repair }) {
  const [isAsked, setAsked] = useState(false);
  const now = new Date();
  // What was to be kept until morning was kept, once there was one.
  const wasHot = (repair.about.heatBefore ?? 0) >= hotFrom && !isMorningSince(new Date(repair.made), now);
  const isExample = repair.origin.kind === 'example';
  const mayGoOut = isAsked || isExample || !(wasHot || isNight(now));
  return (
    <>
      <ShorterVersions repair={repair} mayGoOut={mayGoOut} />
      {waysOutOf(walkContent, repair).length > 0 &&
        (mayGoOut ? (
          <WaysOut repair={repair} isAskedFor={isAsked} />
        ) : (
          <KeepUntilMorning wasHot={wasHot} onOut={() => setAsked(true)} />
        ))}
    </>
  );
}
