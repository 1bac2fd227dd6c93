import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Heading } from '../../components/heading';
import { Helplines } from '../../components/helplines';
import { supportWords as words } from '../../content/interface/support';
import { titles } from '../../content/interface/titles';
import type { Country, SupportSection } from '../../content/schema-beside';
import { countries, supportSections } from '../../content/support-content';
import { elsewhere } from '../../content/support/elsewhere';
import { guessCountry } from '../../domain/country';
import { useBegin } from '../../store/begin';
import { changeSettings, useSettings } from '../../store/settings';
import { notePractice, useTurned } from '../../store/turned';
import { AppFrame } from '../app-frame';
import { checkInOf } from '../check-in/addresses';
import page from '../page.module.css';
import styles from './support-page.module.css';

/** True until somebody has checked every number against its own site. */
const isUnchecked = countries.some(({ country }) => country.lines.some((line) => line.checked === ''));

/** What the file shows before any script runs. */
const firstCountry = 'us';
const elsewhereCode = 'elsewhere';

/** People to talk to. The same for everybody; readable, with every number, before any script runs. */
export function SupportPage() {
  const chosen = useSettings((state) => state.settings.country);
  const [guess, setGuess] = useState(firstCountry);
  useEffect(() => {
    const codes = countries.map(({ code }) => code);
    setGuess(guessCountry(navigator.languages, codes) ?? firstCountry);
  }, []);
  const code = chosen ?? guess;
  const country = countries.find((each) => each.code === code)?.country;

  return (
    <AppFrame title={titles.support} hasHelp={false}>
      <Heading page="support">{words.heading}</Heading>
      <p className={page.why}>{words.says}</p>
      {country && (
        <a className={styles.emergency} href={`tel:${country.emergency}`}>
          {words.emergency(country.emergency, country.name)}
        </a>
      )}
      <noscript>
        <p>{words.emergencies}</p>
        <ul className={styles.more}>
          {countries.map((each) => (
            <li key={each.code}>
              {each.country.name}: <a href={`tel:${each.country.emergency}`}>{each.country.emergency}</a>
            </li>
          ))}
        </ul>
      </noscript>
      <div className={styles.country}>
        <label htmlFor="country" className={styles.choice}>
          {words.country}
        </label>
        <select
          id="country"
          className={`${styles.select} ${styles.choice}`}
          value={code}
          onChange={(event) => void changeSettings({ country: event.target.value })}
        >
          {countries.map((each) => (
            <option key={each.code} value={each.code}>
              {each.country.name}
            </option>
          ))}
          <option value={elsewhereCode}>{words.elsewhere}</option>
        </select>
        <a href="#countries">{words.allCountries}</a>
      </div>
      <FromTheQuestion />
      <Parts />
      {isUnchecked && <p className={styles.notice}>{words.unchecked}</p>}
      {supportSections.map(({ id, section }) => (
        <Section key={id} id={id} section={section} country={country} />
      ))}
      <p className={styles.notice}>{words.notice}</p>
      <CountriesList />
      <WaysOn />
      <p className={styles.notice}>{words.space}</p>
    </AppFrame>
  );
}

/** For who came from the safety page: nothing was kept, and the ways on are named first. */
function FromTheQuestion() {
  const isBeginning = useBegin((state) => state.draft.reach !== undefined);
  const { turned, isPractice } = useTurned();
  // What is said here is for who came from there, once.
  useEffect(() => () => notePractice(false), []);
  if (turned !== undefined)
    return (
      <div className={styles.here}>
        <p>{words.turned.says}</p>
        <p className={page.links}>
          <Link to={`/repair/${turned}`}>{words.turned.toIt}</Link>
          <Link to={checkInOf(turned)}>{words.meantElse}</Link>
        </p>
      </div>
    );
  if (!isBeginning && !isPractice) return null;
  return (
    <div className={styles.here}>
      <p>{words.fromTheQuestion}</p>
      <p className={page.links}>
        <a href="#ways">{words.waysHeading}</a>
        <Link to={isPractice ? '/practice' : '/begin/safety'}>{words.meantElse}</Link>
      </p>
    </div>
  );
}

/** The parts of this page, to jump to. */
function Parts() {
  return (
    <details className={styles.details}>
      <summary>{words.parts}</summary>
      <ul className={styles.ways}>
        {supportSections.map(({ id, section }) => (
          <li key={id}>
            <a href={`#${id}`}>{section.title}</a>
          </li>
        ))}
        <li>
          <a href="#ways">{words.waysHeading}</a>
        </li>
      </ul>
    </details>
  );
}

interface SectionProps {
  readonly id: string;
  readonly section: SupportSection;
  readonly country: Country | undefined;
}

function Section({ id, section, country }: SectionProps) {
  const lines = country?.lines.filter((line) => section.needs.includes(line.need)) ?? [];
  const hasEmergency = country && section.needs.includes('emergency');
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      {section.says.map((says) => (
        <p key={says}>{says}</p>
      ))}
      {hasEmergency && (
        <a className={styles.emergency} href={`tel:${country.emergency}`}>
          {words.emergency(country.emergency, country.name)}
        </a>
      )}
      {lines.length > 0 && <Helplines lines={lines} words={words} />}
      {lines.length === 0 && !hasEmergency && section.needs.length > 0 && (
        <a href={elsewhere.site} rel="noreferrer">
          findahelpline.com
        </a>
      )}
      {section.whenYouCall !== undefined && (
        <p className={styles.when}>
          <strong>{words.whenYouCall}.</strong> {section.whenYouCall}
        </p>
      )}
      {section.more && (
        <ul className={styles.more}>
          {section.more.map((more) => (
            <li key={more}>{more}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Every number there is, for those whose country was not guessed and for pages without script. */
function CountriesList() {
  return (
    <section id="countries" className={styles.section} aria-labelledby="countries-title">
      <h2 id="countries-title">{words.allCountries}</h2>
      {countries.map(({ code, country }) => (
        <details key={code} className={styles.details}>
          <summary>{country.name}</summary>
          <a className={styles.emergency} href={`tel:${country.emergency}`}>
            {words.emergency(country.emergency, country.name)}
          </a>
          <Helplines lines={country.lines} words={words} />
        </details>
      ))}
      <p className={styles.elsewhere}>
        {elsewhere.says}{' '}
        <a href={elsewhere.site} rel="noreferrer">
          findahelpline.com
        </a>
      </p>
    </section>
  );
}

/** The two paths that end in no message, below everything else. */
function WaysOn() {
  return (
    <section className={styles.section} aria-labelledby="ways">
      <h2 id="ways">{words.waysHeading}</h2>
      <p>{words.ways}</p>
      <ul className={styles.ways}>
        <li>
          <Link to="/begin/for-myself">{words.forMyself}</Link>
        </li>
        <li>
          <Link to="/begin/may-be-afraid-of-me">{words.mayBeAfraid}</Link>
        </li>
      </ul>
    </section>
  );
}
