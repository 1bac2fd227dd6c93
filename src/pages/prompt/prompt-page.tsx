import { useParams } from 'react-router';
import { WithRepair } from '../repair/with-repair';
import { PromptAt } from './prompt-at';

/** One prompt. */
export function PromptPage() {
  const { stepId = '', promptId = '' } = useParams();
  return (
    <WithRepair>{(repair) => <PromptAt repair={repair} stepId={stepId} promptId={promptId} />}</WithRepair>
  );
}
