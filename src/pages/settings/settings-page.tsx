import { Heading } from '../../components/heading';
import { RadioList } from '../../components/radio-list';
import { settingsWords as words } from '../../content/interface/settings';
import { appearances } from '../../domain/saved';
import { changeSettings, useSettings } from '../../store/settings';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { ProtectionsSection } from './protections-section';

/** How it looks, what is kept, and what this is. */
export function SettingsPage() {
  const appearance = useSettings((state) => state.settings.appearance);
  return (
    <AppFrame>
      <Heading page="settings">{words.heading}</Heading>
      <div className={page.parts}>
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
        <section aria-labelledby="kept">
          <h2 id="kept">{words.kept}</h2>
          {words.keptSays.map((says) => (
            <p key={says} className={page.why}>
              {says}
            </p>
          ))}
        </section>
        <ProtectionsSection />
        <section aria-labelledby="about">
          <h2 id="about">{words.about}</h2>
          {words.aboutSays.map((says) => (
            <p key={says} className={page.why}>
              {says}
            </p>
          ))}
        </section>
      </div>
    </AppFrame>
  );
}
