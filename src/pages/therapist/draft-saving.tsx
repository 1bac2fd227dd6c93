import buttons from '../../components/button.module.css';
import { KeptStatus } from '../../components/kept-status';
import { SaveStatus } from '../../components/save-status';
import { promptWords } from '../../content/interface/prompt';
import { saveDraftAgain, usePracticeDraft } from '../../store/practice-draft';

/** Whether what is composed is kept, said truthfully; nothing while it is. */
export function DraftSaving() {
  const saving = usePracticeDraft((state) => state.saving);
  if (saving.kind === 'saved' || saving.kind === 'saving')
    return (
      <KeptStatus says={saving.kind === 'saved' ? promptWords.saved : ''} heard={promptWords.savedHeard} />
    );
  if (saving.kind === 'in-memory') return <SaveStatus says={promptWords.inMemory} />;
  if (saving.kind !== 'not-saved') return null;
  return (
    <SaveStatus says={promptWords.notSaved[saving.reason]}>
      <button type="button" className={buttons.button} onClick={saveDraftAgain}>
        {promptWords.tryAgain}
      </button>
    </SaveStatus>
  );
}
