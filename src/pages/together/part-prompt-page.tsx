import { Navigate, useParams } from 'react-router';
import { walkContent } from '../../content/walk-content';
import { placeOf } from '../../domain/walk';
import { PromptForm } from '../prompt/prompt-form';
import { addressOf, addressWhereItStands } from '../repair/addresses';
import { WithPart } from './with-part';

/** One prompt of a person's own part: the same page as in any walk. */
export function PartPromptPage() {
  const { stepId = '', promptId = '' } = useParams();
  return (
    <WithPart>
      {({ repair }) => {
        const place = placeOf(walkContent, repair, promptId);
        if (!place) return <Navigate to={addressWhereItStands(walkContent, repair)} replace />;
        if (place.step !== stepId) return <Navigate to={addressOf(repair, place)} replace />;
        return <PromptForm key={promptId} repair={repair} place={place} />;
      }}
    </WithPart>
  );
}
