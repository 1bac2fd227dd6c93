import { RadioList } from '../../components/radio-list';
import buttons from '../../components/button.module.css';
import { beginWords } from '../../content/interface/begin';
import { lengths, moves, neededKinds, reaches, sides } from '../../content/schema';
import { answerBegin } from '../../store/begin';
import type { QuestionProps } from './question-props';
import { QuestionPage } from './question-page';
import styles from './question.module.css';

/** Whether the two can talk; it decides what may go out at all. */
export function ReachQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  const words = beginWords.reach;
  return (
    <QuestionPage
      {...words}
      place={place}
      isOpen={draft.reach === undefined}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <RadioList
        legend={words.heading}
        options={words.options}
        chosen={draft.reach}
        onChoose={(id) => {
          const reach = reaches.find((each) => each === id);
          if (reach) answerBegin({ reach });
        }}
      />
    </QuestionPage>
  );
}

/** Who was hurt, and the door to the short way: everything it needs is known by now. */
export function SideQuestion({ draft, place, onBack, onGo, onFinish }: QuestionProps) {
  const words = beginWords.side;
  return (
    <QuestionPage
      {...words}
      place={place}
      isOpen={draft.side === undefined}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <RadioList
        legend={words.heading}
        options={words.options}
        chosen={draft.side}
        onChoose={(id) => {
          const side = sides.find((each) => each === id);
          if (side) answerBegin({ side });
        }}
      />
      {draft.side !== undefined && !draft.practice && (
        <div className={styles.short}>
          <button
            type="button"
            className={buttons.button}
            onClick={() => onFinish({ length: 'five-minutes' })}
          >
            {words.short}
          </button>
          <p className={styles.small}>{words.shortHint}</p>
        </div>
      )}
    </QuestionPage>
  );
}

/** What I did with it. */
export function MoveQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  const words = beginWords.move;
  return (
    <QuestionPage
      {...words}
      place={place}
      isOpen={draft.move === undefined}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <RadioList
        legend={words.heading}
        options={words.options}
        chosen={draft.move}
        onChoose={(id) => {
          const move = moves.find((each) => each === id);
          if (move) answerBegin({ move });
        }}
      />
    </QuestionPage>
  );
}

/** Comfort, or something has to change. */
export function NeedQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  const words = beginWords.need;
  return (
    <QuestionPage
      {...words}
      place={place}
      isOpen={draft.need === undefined}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <RadioList
        legend={words.heading}
        options={words.options}
        chosen={draft.need}
        onChoose={(id) => {
          const need = neededKinds.find((each) => each === id);
          if (need) answerBegin({ need });
        }}
      />
    </QuestionPage>
  );
}

/** How much time there is. */
export function TimeQuestion({ draft, place, onBack, onGo }: QuestionProps) {
  const words = beginWords.time;
  return (
    <QuestionPage
      {...words}
      place={place}
      isOpen={draft.length === undefined}
      onBack={onBack}
      onContinue={() => onGo({})}
    >
      <RadioList
        legend={words.heading}
        options={words.options}
        chosen={draft.length}
        onChoose={(id) => {
          const length = lengths.find((each) => each === id);
          if (length) answerBegin({ length });
        }}
      />
    </QuestionPage>
  );
}
