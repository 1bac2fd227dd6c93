import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { settingsWords as words } from '../../content/interface/settings';
import { titles } from '../../content/interface/titles';
import { inspectBackup, makeBackup, restoreBackup } from '../../store/backup';
import { useLock } from '../../store/lock';
import { useSettings } from '../../store/settings';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './settings-page.module.css';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { InstallSection } from './install-section';
import { LeavingSection } from './leaving-section';
import { LockSection } from './lock-section';
import { LookSection } from './look-section';
import { ProtectionsSection } from './protections-section';
import { SoundSection } from './sound-section';
import { StorageSection } from './storage-section';

/** How it looks and leaves, what is kept here, how it is locked, carried away and erased; and the way to what this is. */
export function SettingsPage() {
  const backedUp = useSettings((state) => state.settings.backedUp);
  // Behind the lock there is nothing to put into a backup, and no key for what one brings.
  const lock = useLock((state) => state.state);
  return (
    <AppFrame title={titles.settings} isCalm>
      <Heading page="settings">{words.heading}</Heading>
      <div className={styles.sections}>
        <LookSection />
        <SoundSection />
        <LeavingSection />
        <section aria-labelledby="here">
          <h2 id="here">{words.here}</h2>
          <section aria-labelledby="kept">
            <h3 id="kept">{words.kept}</h3>
            {words.keptSays.map((says) => (
              <p key={says} className={page.why}>
                {says}
              </p>
            ))}
          </section>
          <StorageSection />
          <InstallSection />
          <ProtectionsSection />
        </section>
        <LockSection />
        {lock !== 'locked' && (
          <BackupSection
            lastMade={backedUp}
            hasLock={lock === 'unlocked'}
            onMake={makeBackup}
            onInspect={inspectBackup}
            onRestore={restoreBackup}
          />
        )}
        <EraseSection />
        <section aria-labelledby="about">
          <h2 id="about">{words.about}</h2>
          <p className={page.why}>{words.aboutSays}</p>
          <p className={page.links}>
            <Link to="/settings/about">{words.toAbout}</Link>
          </p>
        </section>
      </div>
    </AppFrame>
  );
}
