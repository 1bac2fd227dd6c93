import { Link } from 'react-router';
import { CheckBox } from '../../components/check-box';
import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { settingsWords as words } from '../../content/interface/settings';
import { appearances } from '../../domain/saved';
import { inspectBackup, makeBackup, restoreBackup } from '../../store/backup';
import { useLock } from '../../store/lock';
import { changeSettings, useSettings } from '../../store/settings';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import styles from './settings-page.module.css';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { LockSection } from './lock-section';
import { StorageSection } from './storage-section';
import { ProtectionsSection } from './protections-section';

/** How it looks, what is kept, and what this is. */
export function SettingsPage() {
  const appearance = useSettings((state) => state.settings.appearance);
  const checksSpelling = useSettings((state) => state.settings.checksSpelling === true);
  const backedUp = useSettings((state) => state.settings.backedUp);
  // Behind the lock there is nothing to put into a backup, and no key for what one brings.
  const isOpen = useLock((state) => state.state !== 'locked');
  return (
    <AppFrame isCalm>
      <Heading page="settings">{words.heading}</Heading>
      <div className={styles.sections}>
        <RadioList
          legend={words.look}
          isLegendHidden={false}
          options={words.looks}
          chosen={appearance}
          onChoose={(id) => {
            const chosen = appearances.find((each) => each === id);
            if (chosen) void changeSettings({ appearance: chosen });
          }}
        />
        <section aria-labelledby="writing">
          <h2 id="writing">{words.writing}</h2>
          <CheckBox
            label={words.spelling}
            hint={words.spellingSays}
            isChecked={checksSpelling}
            onCheck={(isChecked) => void changeSettings({ checksSpelling: isChecked })}
          />
        </section>
        <LockSection />
        {isOpen && (
          <BackupSection
            lastMade={backedUp}
            onMake={makeBackup}
            onInspect={inspectBackup}
            onRestore={restoreBackup}
          />
        )}
        <StorageSection />
        <section aria-labelledby="kept">
          <h2 id="kept">{words.kept}</h2>
          {words.keptSays.map((says) => (
            <p key={says} className={page.why}>
              {says}
            </p>
          ))}
        </section>
        <EraseSection />
        <ProtectionsSection />
        <section aria-labelledby="about">
          <h2 id="about">{words.about}</h2>
          {words.aboutSays.map((says) => (
            <p key={says} className={page.why}>
              {says}
            </p>
          ))}
          <p className={page.links}>
            <Link to="/learn/coach">{words.toCoach}</Link>
          </p>
        </section>
      </div>
    </AppFrame>
  );
}
