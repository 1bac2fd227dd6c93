import { useState } from 'react';
import buttons from '../../components/button.module.css';
import { CheckBox } from '../../components/check-box';
import { settingsWords as words } from '../../content/interface/settings';
import { changeSettings, useSettings } from '../../store/settings';
import page from '../page.module.css';
import { playTone } from '../soft-tone';
import styles from './backup-section.module.css';

/** The one sound there is, off at first and to be heard before it is wanted; and the browser's spelling. */
export function SoundSection() {
  const sounds = useSettings((state) => state.settings.sounds === true);
  const checksSpelling = useSettings((state) => state.settings.checksSpelling === true);
  const [isHeard, setHeard] = useState(true);
  return (
    <section aria-labelledby="sound">
      <h2 id="sound">{words.soundAndSpelling}</h2>
      <div className={styles.part}>
        <CheckBox
          label={words.sound}
          hint={words.soundSays}
          isChecked={sounds}
          onCheck={(isChecked) => void changeSettings({ sounds: isChecked })}
        />
        <button type="button" className={buttons.button} onClick={() => void playTone().then(setHeard)}>
          {words.hearIt}
        </button>
        <p role="status" className={page.small}>
          {!isHeard && words.notHeard}
        </p>
      </div>
      <div className={page.part}>
        <CheckBox
          label={words.spelling}
          hint={words.spellingSays}
          isChecked={checksSpelling}
          onCheck={(isChecked) => void changeSettings({ checksSpelling: isChecked })}
        />
      </div>
    </section>
  );
}
