import { useMemo } from 'react';
import { Navigate, useParams } from 'react-router';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { placeOf } from '../../domain/walk';
import { addressOf, addressWhereItStands } from '../repair/addresses';
import { WithRepair } from '../repair/with-repair';
import { useRested } from '../use-rested';
import { PromptForm } from './prompt-form';

/** One prompt. An address that is not part of this repair's walk leads to where the person stands. */
export function PromptPage() {
  const { stepId = '', promptId = '' } = useParams();
  return (
    <WithRepair>
      {(repair) => (
        <PromptOf key={`${repair.id}/${promptId}`} repair={repair} stepId={stepId} promptId={promptId} />
      )}
    </WithRepair>
  );
}

interface PromptOfProps {
  readonly repair: Repair;
  readonly stepId: string;
  readonly promptId: string;
}

/** The page around the answer. The answer itself is drawn with every key, and this only when a hand rests. */
function PromptOf({ repair, stepId, promptId }: PromptOfProps) {
  const rested = useRested(repair);
  return useMemo(() => {
    const place = placeOf(walkContent, rested, promptId);
    if (!place) return <Navigate to={addressWhereItStands(walkContent, rested)} replace />;
    if (place.step !== stepId) return <Navigate to={addressOf(rested, place)} replace />;
    return <PromptForm repair={rested} place={place} />;
  }, [rested, stepId, promptId]);
}
