import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { aboutMendWords as words } from '../../content/interface/about-mend';
import { titles } from '../../content/interface/titles';
import { reviews, version } from '../../content/this-build';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { LicensesSection } from './licenses-section';
import { RequestsSection } from './requests-section';
import styles from './settings-page.module.css';

/** The hash the build gave its first script: it changes with anything in any script. Undefined where nothing was built. */
function buildOf(page: Document): string | undefined {
  const script = page.querySelector<HTMLScriptElement>('script[src*="/assets/app-"]');
  return /-([\w-]{8})\.js$/.exec(script?.src ?? '')?.[1];
}

/** What this is and is not, every request it made, and whose work it carries. */
export function AboutMendPage() {
  return (
    <AppFrame title={titles.about} isCalm>
      <Heading page="about-mend">{words.heading}</Heading>
      <p className={page.why}>{words.version(version, buildOf(document))}</p>
      <div className={styles.sections}>
        <section aria-labelledby="what">
          <h2 id="what">{words.what}</h2>
          {[...words.says, words.reviewed(reviews.items, reviews.reviewed)].map((says) => (
            <p key={says} className={page.why}>
              {says}
            </p>
          ))}
          <p className={page.links}>
            <Link to="/learn/sources">{words.toSources}</Link>
            <Link to="/learn/coach">{words.toCoach}</Link>
          </p>
        </section>
        <RequestsSection />
        <LicensesSection />
        <p className={page.links}>
          <Link to="/settings">{words.toSettings}</Link>
        </p>
      </div>
    </AppFrame>
  );
}
