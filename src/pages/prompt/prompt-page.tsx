import { Navigate, useParams } from 'react-router';
import { walkContent } from '../../content/walk-content';
import { placeOf } from '../../domain/walk';
import { addressOf, addressWhereItStands } from '../repair/addresses';
import { WithRepair } from '../repair/with-repair';
import { PromptForm } from './prompt-form';

/** One prompt. An address that is not part of this repair's walk leads to where the person stands. */
export function PromptPage() {
  const { stepId = '', promptId = '' } = useParams();
  return (
    <WithRepair>
      {(repair) => {
        const place = placeOf(walkContent, repair, promptId);
        if (!place) return <Navigate to={addressWhereItStands(walkContent, repair)} replace />;
        if (place.step !== stepId) return <Navigate to={addressOf(repair, place)} replace />;
        return <PromptForm key={promptId} repair={repair} place={place} />;
      }}
    </WithRepair>
  );
}
