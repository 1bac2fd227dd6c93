import { Link } from 'react-router';
import { RadioList } from '../../components/radio-list';
import { Threads } from '../../components/threads';
import { beginWords } from '../../content/interface/begin';
import { foundOuts, type FoundOut, type RuptureCard, type RuptureId } from '../../content/schema';
import { walkContent } from '../../content/walk-content';
import type { Draft } from '../../domain/begin';
import { answerBegin } from '../../store/begin';
import page from '../page.module.css';
import type { QuestionProps } from './question-props';
import { QuestionPage } from './question-page';
import styles from './question.module.css';

const words = beginWords.what;
const noKind = 'none';

/** The kinds to choose from; one that a layout brings along by itself is not among them. */
const brought = Object.values(walkContent.layouts).map((layout) => layout.rupture);
export const kinds = Object.entries(walkContent.ruptures).filter(([id]) => !brought.includes(id));

interface KindPickerProps {
  readonly rupture: RuptureId | undefined;
  readonly hasChosen: boolean;
  readonly foundOut: FoundOut | undefined;
  readonly onChoose: (answers: Pick<Draft, 'rupture' | 'foundOut'>) => void;
}

function More({
  card,
  foundOut,
  onFoundOut,
}: {
  card: RuptureCard;
  foundOut: FoundOut | undefined;
  onFoundOut: (id: FoundOut) => void;
}) {
  return (
    <>
      <ul className={styles.sounds} aria-label={words.soundsLike}>
        {card.soundsLike.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {card.asksFoundOut && (
        <div className={styles.more}>
          <RadioList
            legend={words.foundOutLegend}
            isLegendHidden={false}
            options={words.foundOuts}
            chosen={foundOut}
            onChoose={(id) => {
              const chosen = foundOuts.find((each) => each === id);
              if (chosen) onFoundOut(chosen);
            }}
          />
        </div>
      )}
    </>
  );
}

/** The kinds of rupture as cards, each with its drawing. */
export function KindPicker({ rupture, hasChosen, foundOut, onChoose }: KindPickerProps) {
  return (
    <RadioList
      legend={words.heading}
      chosen={rupture ?? (hasChosen ? noKind : undefined)}
      onChoose={(id) => onChoose({ rupture: id === noKind ? undefined : id, foundOut: undefined })}
      options={[
        ...kinds.map(([id, { card }]) => ({
          id,
          label: card.title,
          hint: card.sentence,
          drawing: (
            <span className={styles.drawing}>
              <Threads
                threads={{ mine: card.threads[0], theirs: card.threads[1], stitches: [] }}
                width={54}
                height={44}
              />
            </span>
          ),
          more: (
            <More
              card={card}
              foundOut={foundOut}
              onFoundOut={(chosen) => onChoose({ rupture: id, foundOut: chosen })}
            />
          ),
        })),
        { id: noKind, label: words.other, hint: words.otherHint },
      ]}
    />
  );
}

/** Whether a kind still waits for the answer how long ago it came out. */
export function waitsForFoundOut(rupture: RuptureId | undefined, foundOut: FoundOut | undefined): boolean {
  return (
    rupture !== undefined &&
    walkContent.ruptures[rupture]?.card.asksFoundOut === true &&
    foundOut === undefined
  );
}

/** What happened, as a kind. */
export function WhatQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  return (
    <QuestionPage
      heading={words.heading}
      why={words.why}
      place={place}
      isOpen={!('rupture' in draft) || waitsForFoundOut(draft.rupture, draft.foundOut)}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <p className={page.links}>
        <Link to="/begin/find">{words.find}</Link>
      </p>
      <KindPicker
        rupture={draft.rupture}
        hasChosen={'rupture' in draft}
        foundOut={draft.foundOut}
        onChoose={answerBegin}
      />
    </QuestionPage>
  );
}
