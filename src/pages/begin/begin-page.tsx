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
import { answerBegin, clearDraft, readDraft, useBegin } from '../../store/begin';
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

/** One of the questions before the walk. An address further than the answers reach leads to the first open one. */
export function BeginPage() {
  const { questionId } = useParams();
  const navigate = useNavigate();
  const { draft, safetyAnswered, isRead } = useBegin();
  const lock = useLock((state) => state.state);
  // Once begun, the emptied answers must not lead back to the first question.
  const [isBegun, setBegun] = useState(false);
  useEffect(() => void readDraft(), []);

  const question = beginQuestions.find((each) => each === questionId);
  if (!question) return <Navigate to="/begin/heat" replace />;
  if (!isRead || isBegun) return null;
  if (lock === 'locked' && draft.keep !== false)
    return <UnlockPage onWithoutSaving={() => answerBegin({ keep: false })} />;

  const order = questionsOf(draft);
  const at = order.indexOf(question);
  const earlier = order.slice(0, Math.max(at, 0)).find((each) => !isGiven(draft, each, safetyAnswered));
  if (at < 0 || earlier) return <Navigate to={`/begin/${earlier ?? 'heat'}`} replace />;

  function finish(answers: Draft): void {
    const next: Draft = { ...useBegin.getState().draft, ...answers };
    const id = beginRepair(aboutFrom(next), next.keep !== false);
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
    const following = questionsOf(next);
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
      onBack={() => void navigate(at > 0 ? `/begin/${order[at - 1]}` : '/')}
      onGo={goOn}
      onFinish={finish}
    />
  );
}
