import { useMemo } from 'react';
import { Navigate } from 'react-router';
import { walkContent } from '../../content/walk-content';
import type { Repair } from '../../domain/saved';
import { placeOf } from '../../domain/walk';
import { addressOf, addressWhereItStands } from '../repair/addresses';
import { useRested } from '../use-rested';
import { PromptForm } from './prompt-form';

interface PromptAtProps {
  readonly repair: Repair;
  readonly stepId: string;
  readonly promptId: string;
}

/** The prompt of an address. One that is not part of this repair's walk leads to where the person stands. */
export function PromptAt(props: PromptAtProps) {
  return <Rested key={`${props.repair.id}/${props.promptId}`} {...props} />;
}

/** The page around the answer. The answer itself is drawn with every key, and this only when a hand rests. */
function Rested({ repair, stepId, promptId }: PromptAtProps) {
  const rested = useRested(repair);
  return useMemo(() => {
    const place = placeOf(walkContent, rested, promptId);
    if (!place) return <Navigate to={addressWhereItStands(walkContent, rested)} replace />;
    if (place.step !== stepId) return <Navigate to={addressOf(rested, place)} replace />;
    return <PromptForm repair={rested} place={place} />;
  }, [rested, stepId, promptId]);
}
