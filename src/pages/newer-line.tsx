import { useSyncExternalStore } from 'react';
import buttons from '../components/button.module.css';
import { frameWords } from '../content/interface/frame';
import { hasUnsaved, watchUnsaved } from '../store/unsaved';
import { loadAgain, useVersion } from '../store/version';
import page from './page.module.css';

/** Says that a newer version is ready, under a page where nothing is being typed; nowhere while something is unsaved. */
export function NewerLine() {
  const isReady = useVersion((state) => state.isNewerReady);
  const isUnsaved = useSyncExternalStore(watchUnsaved, hasUnsaved, () => false);
  if (!isReady || isUnsaved) return null;
  return (
    <p role="status" className={page.newer}>
      {frameWords.newerReady}
      <button type="button" className={buttons.link} onClick={loadAgain}>
        {frameWords.newerStart}
      </button>
    </p>
  );
}
