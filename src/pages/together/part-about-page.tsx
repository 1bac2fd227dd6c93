import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { Scale } from '../../components/scale';
import { beginWords } from '../../content/interface/begin';
import { togetherWords } from '../../content/interface/together';
import { walkContent } from '../../content/walk-content';
import type { About } from '../../domain/saved';
import type { Part } from '../../domain/together/kept';
import { preparingQuestions, questionAfter, type PreparingQuestion } from '../../domain/together/preparing';
import { changeAbout } from '../../store/repairs';
import { QuestionPage } from '../begin/question-page';
import { waitsForFoundOut } from '../begin/what-question';
import { BreathingLine } from '../settle/breathing-line';
import { AboutField } from '../repair/about-page';
import { addressWhereItStands, walkOf } from '../repair/addresses';
import { WithPart } from './with-part';

/** From here up settling is offered first. */
const hot = 7;

/** What a person is asked before they prepare, one question a page. */
export function PartAboutPage() {
  const { questionId } = useParams();
  const question = preparingQuestions.find((each) => each === questionId);
  return (
    <WithPart>
      {(part) =>
        question ? (
          <Question key={question} part={part} question={question} />
        ) : (
          <Navigate to={walkOf(part.repair)} replace />
        )
      }
    </WithPart>
  );
}

function Question({ part, question }: { readonly part: Part; readonly question: PreparingQuestion }) {
  const { repair } = part;
  const navigate = useNavigate();
  const [about, setAbout] = useState<About>(repair.about);
  // Nothing is put into anybody's mouth: what was not asked yet stands unchosen.
  const hasBegun = Object.keys(repair.answers).length > 0;
  const [hasChosen, setChosen] = useState(hasBegun || question === 'time');
  const words = beginWords[question];
  const next = questionAfter(question);
  const before = preparingQuestions[preparingQuestions.indexOf(question) - 1];

  function goOn(): void {
    changeAbout(repair.id, about);
    void navigate(
      next ? `${walkOf(repair)}/about/${next}` : addressWhereItStands(walkContent, { ...repair, about }),
    );
  }

  return (
    <QuestionPage
      title={togetherWords.title}
      heading={words.heading}
      isOpen={
        (question === 'heat' ? about.heatBefore === undefined : !hasChosen) ||
        (question === 'what' && waitsForFoundOut(about.rupture, about.foundOut))
      }
      onContinue={goOn}
      onBack={() => void navigate(before ? `${walkOf(repair)}/about/${before}` : walkOf(repair))}
    >
      {question === 'heat' ? (
        <>
          <Scale
            legend={words.heading}
            low={beginWords.heat.low}
            high={beginWords.heat.high}
            value={about.heatBefore}
            onChoose={(heatBefore) => setAbout({ ...about, heatBefore })}
          />
          {(about.heatBefore ?? 0) >= hot && (
            <>
              <p>{togetherWords.prepare.settle}</p>
              <BreathingLine />
            </>
          )}
        </>
      ) : (
        <AboutField
          question={question}
          about={about}
          isUnasked={!hasChosen}
          onChange={(next) => {
            setChosen(true);
            setAbout(next);
          }}
        />
      )}
    </QuestionPage>
  );
}
