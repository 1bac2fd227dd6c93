import buttons from '../../components/button.module.css';
import { SaveStatus } from '../../components/save-status';
import { promptWords } from '../../content/interface/prompt';
import { savePracticeAgain, usePractice } from '../../store/practice';

/** Whether the practice is kept, said truthfully; nothing while it is. */
export function PracticeSaving() {
  const saving = usePractice((state) => state.saving);
  if (saving.kind === 'in-memory') return <SaveStatus says={promptWords.inMemory} />;
  if (saving.kind !== 'not-saved') return null;
  return (
    <SaveStatus says={promptWords.notSaved[saving.reason]}>
      <button type="button" className={buttons.button} onClick={savePracticeAgain}>
        {promptWords.tryAgain}
      </button>
    </SaveStatus>
  );
}
