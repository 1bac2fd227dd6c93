import { useState } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { walkContent } from '../../content/walk-content';
import { currentCheckIn } from '../../domain/check-in';
import { canCheckIn, questionsOf } from '../../domain/checking-in';
import type { Repair } from '../../domain/saved';
import { hasPassed, passSince, turnBack, turnToMyself, useCheckIn } from '../../store/check-in';
import { useTurned } from '../../store/turned';
import { SafetyPage } from '../begin/safety-question';
import { WithRepair } from '../repair/with-repair';
import { checkInOf, lastPage } from './addresses';
import { NothingToReport } from './nothing-to-report';
import { ReportedPage } from './reported-page';
import { SafetySince } from './safety-since';
import { StepPage } from './step-page';
import { TalkPage } from './talk-page';

/** Looking back after the real talk: first whether anybody came to harm, then a question a page, then what was reported. */
export function CheckInPage() {
  const { questionId } = useParams();
  return <WithRepair>{(repair) => <CheckInAt repair={repair} questionId={questionId} />}</WithRepair>;
}

interface CheckInAtProps {
  readonly repair: Repair;
  readonly questionId: string | undefined;
}

function CheckInAt({ repair, questionId }: CheckInAtProps) {
  const navigate = useNavigate();
  const [now] = useState(() => Date.now());
  const isPassed = useCheckIn((state) => hasPassed(state, repair.id, now));
  const isTurned = useTurned((state) => state.turned === repair.id);
  const current = currentCheckIn(repair.checkIns, now);

  if (isTurned && repair.about.path === 'for-myself') {
    const toSupport = (): void => void navigate('/support');
    return <SafetyPage onNone={() => turnBack(repair.id)} onBack={toSupport} />;
  }
  if (!canCheckIn(walkContent, repair.about)) return <NothingToReport repair={repair} />;
  if (questionId === lastPage && current) return <ReportedPage repair={repair} checkIn={current} />;
  if (!isPassed)
    return (
      <SafetySince
        isAskedAgain={current !== undefined}
        onNo={() => passSince(repair.id)}
        onElse={() => {
          turnToMyself(repair.id);
          void navigate('/support');
        }}
      />
    );

  const questions = questionsOf(repair.about, current?.outcome);
  const question = questions.find((each) => each === questionId);
  if (question === undefined) return <Navigate to={checkInOf(repair.id, 'talk')} replace />;
  if (question === 'talk' || !current) return <TalkPage repair={repair} current={current} />;
  return <StepPage key={question} repair={repair} current={current} question={question} />;
}
