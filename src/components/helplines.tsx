import type { Helpline } from '../content/schema-beside';
import styles from './helplines.module.css';

interface HelplinesProps {
  readonly lines: readonly Helpline[];
  readonly words: {
    readonly text: string;
    readonly chat: string;
    readonly hours: string;
    readonly languages: string;
    readonly site: string;
    readonly checked: (date: string) => string;
  };
}

/** The number with everything but digits and a leading plus taken out, for a `tel:` address. */
const dialed = (phone: string): string => phone.replace(/(?!^\+)\D/g, '');

/** People to call, text or chat with; each number can be tapped. */
export function Helplines({ lines, words }: HelplinesProps) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.name + line.need} className={styles.line}>
          <p className={styles.name}>{line.name}</p>
          {line.phone !== undefined && (
            <a className={styles.phone} href={`tel:${dialed(line.phone)}`}>
              {line.phone}
            </a>
          )}
          {line.text !== undefined && (
            <p>
              {words.text}: {line.text}
            </p>
          )}
          {line.chat !== undefined && (
            <p>
              {words.chat}: {line.chat}
            </p>
          )}
          <p className={styles.more}>
            {[
              line.hours && `${words.hours}: ${line.hours}`,
              line.languages && `${words.languages}: ${line.languages}`,
              line.checked && words.checked(line.checked),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {line.site !== '' && (
            <a href={line.site} rel="noreferrer">
              {words.site}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
