import { useParams } from 'react-router';
import { PromptAt } from '../prompt/prompt-at';
import { WithPart } from './with-part';

/** One prompt of a person's own part: the same page as in any walk. */
export function PartPromptPage() {
  const { stepId = '', promptId = '' } = useParams();
  return (
    <WithPart>{({ repair }) => <PromptAt repair={repair} stepId={stepId} promptId={promptId} />}</WithPart>
  );
}
