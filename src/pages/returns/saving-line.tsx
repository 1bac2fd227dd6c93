import buttons from '../../components/button.module.css';
import { KeptStatus } from '../../components/kept-status';
import { SaveStatus } from '../../components/save-status';
import { promptWords } from '../../content/interface/prompt';
import { returnsWords as words } from '../../content/interface/returns';
import type { ReturnSaving } from '../../store/returns';

interface SavingLineProps {
  readonly saving: ReturnSaving;
  readonly onAgain: () => void;
  /** Shows what another window wrote instead. */
  readonly onReadAgain: () => void;
}

/** Whether the newest change is kept, said truthfully. */
export function SavingLine({ saving, onAgain, onReadAgain }: SavingLineProps) {
  if (saving.kind === 'in-memory') return <SaveStatus says={words.inMemory} />;
  if (saving.kind !== 'not-saved')
    return <KeptStatus says={saving.kind === 'saved' ? words.saved : ''} heard={promptWords.savedHeard} />;
  const isElsewhere = saving.reason === 'changed-elsewhere' || saving.reason === 'erased-elsewhere';
  return (
    <SaveStatus says={words.notSaved[saving.reason]}>
      <button type="button" className={buttons.button} onClick={isElsewhere ? onReadAgain : onAgain}>
        {isElsewhere ? words.readAgain : words.tryAgain}
      </button>
    </SaveStatus>
  );
}
