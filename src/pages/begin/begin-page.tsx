import { useEffect, useState, type ComponentType } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { beginWords } from '../../content/interface/begin';
import {
  aboutFrom,
  beginQuestions,
  hotFrom,
  isGiven,
  questionsOf,
  type BeginQuestion,
  type Draft,
} from '../../domain/begin';
import { originOf } from '../../domain/practice/taking';
import type { RepairId } from '../../domain/saved';
import { answerBegin, clearDraft, readDraft, useBegin } from '../../store/begin';
import { stopGoing } from '../../store/going';
import { useLock } from '../../store/lock';
import { beginRepair } from '../../store/repairs';
import { UnlockPage } from '../lock/unlock-page';
import { HeatQuestion } from './heat-question';
import { MoveQuestion, NeedQuestion, ReachQuestion, SideQuestion, TimeQuestion } from './choice-questions';
import type { QuestionProps } from './question-props';
import { SafetyQuestion } from './safety-question';
import { WhatQuestion } from './what-question';
import { WhoQuestion } from './who-question';

const questions: Readonly<Record<BeginQuestion, ComponentType<QuestionProps>>> = {
  heat: HeatQuestion,
  who: WhoQuestion,
  reach: ReachQuestion,
  safety: SafetyQuestion,
  what: WhatQuestion,
  side: SideQuestion,
  move: MoveQuestion,
  need: NeedQuestion,
  time: TimeQuestion,
};

/** Where a walk was begun from. */
const homeOf = ({ practice }: Draft): string => (practice ? `/practice/${practice.practice}` : '/');

/** Notes a repair with the practice it was begun from, by code that only practices need. */
function noteWithPractice({ practice, part }: NonNullable<Draft['practice']>, repair: RepairId): void {
  void import('../../store/practice').then(({ noteRepair }) => noteRepair(practice, part, repair));
}

/** One of the questions before the walk. An address further than the answers reach leads to the first open one. */
export function BeginPage() {
  const { questionId } = useParams();
  const navigate = useNavigate();
  const { draft, safetyAnswered, isRead, spared } = useBegin();
  const lock = useLock((state) => state.state);
  // Once begun, the emptied answers must not lead back to the first question.
  const [isBegun, setBegun] = useState(false);
  useEffect(() => void readDraft(), []);

  const question = beginQuestions.find((each) => each === questionId);
  if (!question) return <Navigate to="/begin/heat" replace />;
  if (!isRead || isBegun) return null;
  if (lock === 'locked' && draft.keep !== false)
    return <UnlockPage onWithoutSaving={() => answerBegin({ keep: false })} />;

  const asked = (of: Draft): readonly BeginQuestion[] =>
    questionsOf(of).filter((each) => !spared.includes(each));
  const order = asked(draft);
  const at = order.indexOf(question);
  const earlier = order.slice(0, Math.max(at, 0)).find((each) => !isGiven(draft, each, safetyAnswered));
  if (at < 0 || earlier) return <Navigate to={`/begin/${earlier ?? order[0]}`} replace />;

  function finish(answers: Draft): void {
    const next: Draft = { ...useBegin.getState().draft, ...answers };
    const isKept = next.keep !== false;
    const about = aboutFrom(next);
    const origin = originOf(about, next.practice);
    const id = beginRepair(about, isKept, origin);
    // What is not to be kept leaves no trace in the practice either.
    if (origin.kind === 'practice' && isKept) noteWithPractice(origin, id);
    else stopGoing();
    setBegun(true);
    clearDraft();
    void navigate(`/repair/${id}`, { replace: true });
  }

  function goOn(answers: Draft): void {
    const next: Draft = { ...useBegin.getState().draft, ...answers };
    if (question === 'heat' && (next.heatBefore ?? 0) >= hotFrom) {
      void navigate('/begin/hot');
      return;
    }
    const following = asked(next);
    const after = following[following.indexOf(question ?? 'heat') + 1];
    if (after) void navigate(`/begin/${after}`);
    else finish(answers);
  }

  const Question = questions[question];
  return (
    <Question
      key={question}
      draft={draft}
      place={beginWords.place(at + 1, order.length)}
      onBack={() => void navigate(at > 0 ? `/begin/${order[at - 1]}` : homeOf(draft))}
      onGo={goOn}
      onFinish={finish}
    />
  );
}
