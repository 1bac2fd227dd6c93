import { Link } from 'react-router';
import { KeptStatus } from '../../components/kept-status';
import { SaveStatus } from '../../components/save-status';
import { promptWords as words } from '../../content/interface/prompt';
import type { Repair } from '../../domain/saved';
import { downloadRepair } from '../../store/files';
import { asItIs, saveNow, useRepairs } from '../../store/repairs';

/** Whether the newest text of this repair is kept, said truthfully. Empty before anything was written. */
export function SavedLine({ repair }: { readonly repair: Repair }) {
  const state = useRepairs((each) => each.saving[repair.id]);
  if (!state || repair.origin.kind === 'example') return null;
  if (state.kind === 'not-saved') {
    return (
      <SaveStatus
        says={words.notSaved[state.reason]}
        trouble={{
          tryAgain: words.tryAgain,
          onTryAgain: () => void saveNow(repair.id),
          download: words.download,
          onDownload: () => void downloadRepair(asItIs(repair)),
          note: words.downloadNote,
        }}
      />
    );
  }
  if (state.kind === 'saved-beside')
    return (
      <SaveStatus says={words.savedBeside}>
        <Link to={`/repair/${state.as}`}>{words.toSecond}</Link>
      </SaveStatus>
    );
  if (state.kind === 'saved' || state.kind === 'saving')
    return <KeptStatus says={state.kind === 'saved' ? words.saved : ''} heard={words.savedHeard} />;
  return <SaveStatus says={state.kind === 'in-memory' ? words.inMemory : words.notKept} />;
}
