import { useSyncExternalStore } from 'react';
import buttons from '../../components/button.module.css';
import { settingsWords as words } from '../../content/interface/settings';
import { install, useInstall } from '../../store/install';
import { isQuiet, watchUnsaved } from '../../store/unsaved';
import page from '../page.module.css';
import styles from './settings-page.module.css';

/** Browsers of an iPhone or iPad alone know this word; true where the app is open as an app. */
const onPhone = (): boolean | undefined => (navigator as { readonly standalone?: boolean }).standalone;

/** How the app gets among the device's own, where that is possible; nothing once a walk beside the usual one was opened. */
export function InstallSection() {
  const canInstall = useInstall((state) => state.canInstall);
  const isHidden = useSyncExternalStore(watchUnsaved, isQuiet);
  const isPhone = onPhone() === false;
  if (isHidden || !(canInstall || isPhone)) return null;
  return (
    <section aria-labelledby="install">
      <h3 id="install">{words.install}</h3>
      <p className={page.why}>{words.installSays}</p>
      {canInstall ? (
        <p className={page.links}>
          <button type="button" className={buttons.button} onClick={() => void install()}>
            {words.installNow}
          </button>
        </p>
      ) : (
        <>
          <ol className={styles.steps}>
            {words.installOnPhone.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className={page.why}>{words.installMoves}</p>
        </>
      )}
    </section>
  );
}
