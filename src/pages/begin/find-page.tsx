import { useState } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { RadioList } from '../../components/radio-list';
import { Threads } from '../../components/threads';
import { findingQuestions } from '../../content/finding';
import { beginWords } from '../../content/interface/begin';
import { walkContent } from '../../content/walk-content';
import { rankRuptures } from '../../domain/begin';
import { answerBegin, useBegin } from '../../store/begin';
import buttons from '../../components/button.module.css';
import { QuestionPage } from './question-page';
import { kinds } from './what-question';
import styles from './question.module.css';

const words = beginWords.find;
const guesses = 4;

/** "Help me find it": three questions, then the kinds that come closest, as guesses. */
export function FindPage() {
  const navigate = useNavigate();
  const isBegun = useBegin((state) => state.draft.reach !== undefined);
  const [answers, setAnswers] = useState<readonly (string | undefined)[]>([]);
  const [at, setAt] = useState(0);
  if (!isBegun) return <Navigate to="/begin/heat" replace />;

  const asked = findingQuestions[at];
  const onBack = (): void => (at === 0 ? void navigate('/begin/what') : setAt(at - 1));
  if (asked) {
    return (
      <QuestionPage
        key={at}
        heading={asked.question}
        why={at === 0 ? words.says : undefined}
        place={words.place(at + 1, findingQuestions.length)}
        isOpen={false}
        onBack={onBack}
        onContinue={() => setAt(at + 1)}
      >
        <RadioList
          legend={asked.question}
          options={asked.options}
          chosen={answers[at]}
          onChoose={(id) =>
            setAnswers(findingQuestions.map((_, index) => (index === at ? id : answers[index])))
          }
        />
      </QuestionPage>
    );
  }

  const given = answers.filter((each) => each !== undefined);
  const cards = kinds.map(([id, { card }]) => ({ id, card }));
  const ranked = rankRuptures(cards, given).slice(0, guesses);
  return (
    <QuestionPage
      heading={words.results}
      isOpen={false}
      mainLabel={words.all}
      onBack={onBack}
      onContinue={() => void navigate('/begin/what')}
    >
      <ul>
        {ranked.map((id) => {
          const card = walkContent.ruptures[id]?.card;
          return (
            card && (
              <li key={id} className={styles.guess}>
                <span className={styles.drawing}>
                  <Threads
                    threads={{ mine: card.threads[0], theirs: card.threads[1], stitches: [] }}
                    width={54}
                    height={44}
                  />
                </span>
                <div>
                  <p>{card.sentence}</p>
                  <button
                    type="button"
                    className={buttons.link}
                    onClick={() => {
                      answerBegin({ rupture: id, foundOut: undefined });
                      void navigate('/begin/what');
                    }}
                  >
                    {words.choose(card.title)}
                  </button>
                </div>
              </li>
            )
          );
        })}
      </ul>
    </QuestionPage>
  );
}
