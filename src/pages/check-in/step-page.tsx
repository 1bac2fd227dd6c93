import { useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { checkInWords as words } from '../../content/interface/check-in';
import { frameWords } from '../../content/interface/frame';
import { measures } from '../../content/measures';
import type { MeasureId } from '../../content/schema-measures';
import type { CheckIn } from '../../domain/check-in';
import { measuresAsked, questionsOf, type CheckInQuestion } from '../../domain/checking-in';
import type { Repair } from '../../domain/saved';
import { changeCheckIn } from '../../store/check-in';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { SavedLine } from '../prompt/saved-line';
import { ExampleMark } from '../repair/example-mark';
import { checkInOf, lastPage } from './addresses';
import { MeasureFields, WordsFields } from './check-in-fields';

/** What a page asks, and why: a number alone is asked in its own words. */
function wordingOf(asked: readonly MeasureId[]): { readonly heading: string; readonly why: string } {
  const [only, second] = asked;
  if (!only) return words.words;
  return second ? words.heard : { heading: measures[only].question, why: words.optional };
}

interface StepPageProps {
  readonly repair: Repair;
  readonly current: CheckIn;
  readonly question: CheckInQuestion;
}

/** A page of a check-in: one question, one way on, and a way to finish early. Everything may be left open. */
export function StepPage({ repair, current, question }: StepPageProps) {
  const navigate = useNavigate();
  const questions = questionsOf(repair.about, current.outcome);
  const at = questions.indexOf(question);
  const next = questions[at + 1];
  const asked = measuresAsked(repair.about, current.outcome, question);
  const { heading, why } = wordingOf(asked);
  const goTo = (to: CheckInQuestion | typeof lastPage): void => void navigate(checkInOf(repair.id, to));
  const change = (checkIn: CheckIn): void => changeCheckIn(repair.id, checkIn);
  return (
    <AppFrame
      title={words.title}
      place={words.place(at + 1, questions.length)}
      bar={
        <ActionBar
          main={{ label: next ? frameWords.continue : words.last, onAct: () => goTo(next ?? lastPage) }}
          back={{ label: frameWords.back, onAct: () => goTo(questions[at - 1] ?? 'talk') }}
          skip={next && { label: words.finish, onAct: () => goTo(lastPage) }}
        />
      }
    >
      <ExampleMark repair={repair} />
      {at === 1 && current.outcome === 'went-badly' && <p className={page.part}>{words.wentBadly}</p>}
      <Heading page={question}>{heading}</Heading>
      <p className={page.why}>{why}</p>
      <div className={page.parts}>
        {question === 'words' ? (
          <WordsFields checkIn={current} onChange={change} />
        ) : (
          <MeasureFields repair={repair} checkIn={current} asked={asked} onChange={change} />
        )}
        <SavedLine repair={repair} />
      </div>
    </AppFrame>
  );
}
