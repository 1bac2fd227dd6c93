import { SaveStatus } from '../../components/save-status';
import { promptWords } from '../../content/interface/prompt';
import { togetherWords } from '../../content/interface/together';
import { readSessionAgain, saveSessionAgain, useTogether } from '../../store/together';
import buttons from '../../components/button.module.css';

/** Whether what both see is kept, said truthfully; nothing while it is. */
export function SavingLine() {
  const saving = useTogether((state) => state.saving);
  const id = useTogether((state) => state.session?.id);
  if (saving.kind === 'in-memory') return <SaveStatus says={promptWords.inMemory} />;
  if (saving.kind !== 'not-saved') return null;
  const isElsewhere = saving.reason === 'changed-elsewhere';
  return (
    <SaveStatus says={promptWords.notSaved[saving.reason]}>
      {isElsewhere && id !== undefined ? (
        <button type="button" className={buttons.button} onClick={() => void readSessionAgain(id)}>
          {togetherWords.absent.readAgain}
        </button>
      ) : (
        <button type="button" className={buttons.button} onClick={saveSessionAgain}>
          {promptWords.tryAgain}
        </button>
      )}
    </SaveStatus>
  );
}
