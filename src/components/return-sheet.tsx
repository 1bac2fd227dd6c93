import type { SheetSection } from '../domain/practice/sheet';
import styles from './return-sheet.module.css';

interface ReturnSheetWords {
  readonly heading: string;
  readonly nothing: string;
  readonly measure: string;
  readonly before: string;
  readonly after: string;
  readonly notGiven: string;
  readonly reported: string;
}

interface ReturnSheetProps {
  /** What the practice is called. */
  readonly title: string;
  readonly sections: readonly SheetSection[];
  readonly words: ReturnSheetWords;
}

/** With more letters than this, and the lines and tables around them, it would not stand on one side of paper as it is. */
const mostAtEase = 1_000;

const lettersIn = (sections: readonly SheetSection[]): number =>
  sections.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.length, 0);

/** The one page that goes back, on screen and on paper: exactly this, whoever looks at it. */
export function ReturnSheet({ title, sections, words }: ReturnSheetProps) {
  return (
    <article
      className={styles.sheet}
      aria-label={words.heading}
      data-sheet=""
      data-full={lettersIn(sections) > mostAtEase ? '' : undefined}
    >
      <header>
        <p className={styles.over}>{words.heading}</p>
        <h2 className={styles.title} translate="no" dir="auto">
          {title}
        </h2>
      </header>
      {sections.length === 0 && <p>{words.nothing}</p>}
      {sections.map((section) => (
        <Section key={section.id} section={section} words={words} />
      ))}
      <p className={styles.note}>{words.reported}</p>
    </article>
  );
}

function Section({ section, words }: { readonly section: SheetSection; readonly words: ReturnSheetWords }) {
  const { id, title, lines, measures } = section;
  return (
    <section className={styles.section} data-field={id}>
      <h3>{title}</h3>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ label, text, isOwn }) => (
            <li key={`${label}/${text}`}>
              {label !== undefined && <span className={styles.label}>{label} </span>}
              <span
                className={isOwn ? styles.own : undefined}
                translate={isOwn ? 'no' : undefined}
                dir={isOwn ? 'auto' : undefined}
              >
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before ?? words.notGiven}</td>
                <td>{after ?? words.notGiven}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
