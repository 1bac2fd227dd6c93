import { RadioList } from '../../components/radio-list';
import { settingsWords as words } from '../../content/interface/settings';
import { leaveSites } from '../../domain/saved';
import { changeSettings, useSettings } from '../../store/settings';
import page from '../page.module.css';
import styles from './backup-section.module.css';

/** What leaving quickly does, and which page it leads to. */
export function LeavingSection() {
  const leaveTo = useSettings((state) => state.settings.leaveTo ?? 'encyclopedia');
  const site = words.leaveSites.find(({ id }) => id === leaveTo);
  return (
    <section aria-labelledby="leaving">
      <h2 id="leaving">{words.leaving}</h2>
      {words.leavingSays.map((says) => (
        <p key={says} className={page.why}>
          {says}
        </p>
      ))}
      <details className={`${page.part} ${styles.restore}`}>
        <summary>{words.goesTo(site?.label ?? '')}</summary>
        <RadioList
          legend={words.leaveTo}
          options={words.leaveSites}
          chosen={leaveTo}
          onChoose={(id) => {
            const chosen = leaveSites.find((each) => each === id);
            if (chosen) void changeSettings({ leaveTo: chosen });
          }}
        />
      </details>
    </section>
  );
}
