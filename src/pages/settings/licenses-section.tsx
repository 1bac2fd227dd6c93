import { useState } from 'react';
import { aboutMendWords as words } from '../../content/interface/about-mend';
import page from '../page.module.css';
import backup from './backup-section.module.css';
import styles from './settings-page.module.css';

type Licenses = (typeof import('../../content/licenses'))['licenses'];

/** The terms of everything in the app, whole. They are long, and come only when somebody opens them. */
export function LicensesSection() {
  const [licenses, setLicenses] = useState<Licenses | 'not loaded'>();
  const bring = (): void =>
    void import('../../content/licenses').then(
      (arrived) => setLicenses(arrived.licenses),
      () => setLicenses('not loaded'),
    );
  return (
    <section aria-labelledby="licenses">
      <h2 id="licenses">{words.licenses}</h2>
      <p className={page.why}>{words.licensesSays}</p>
      <details
        className={`${page.part} ${backup.restore}`}
        onToggle={(event) => event.currentTarget.open && typeof licenses !== 'object' && bring()}
      >
        <summary>{words.showLicenses}</summary>
        <p role="status">
          {licenses === undefined ? words.loading : licenses === 'not loaded' && words.notLoaded}
        </p>
        {typeof licenses === 'object' &&
          licenses.map(({ name, version, license, source, text }) => (
            <details key={`${name} ${version}`} className={styles.license}>
              <summary translate="no">{words.license(name, version, license)}</summary>
              {source !== '' && <p className={page.small}>{words.source(source)}</p>}
              <pre className={styles.terms} translate="no">
                {text}
              </pre>
            </details>
          ))}
      </details>
    </section>
  );
}
