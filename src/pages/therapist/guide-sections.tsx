import { therapistWords as words } from '../../content/interface/therapist';
import { promptWords } from '../../content/interface/prompt';
import type { GuideSection } from '../../content/schema-practice';
import { sourceOf } from '../../content/sources-content';
import page from '../page.module.css';
import { CopyButton } from '../words/copy-button';
import styles from './guide-sections.module.css';

interface GuideSectionsProps {
  readonly sections: readonly GuideSection[];
  /** Under which heading they stand. */
  readonly level?: 'h2' | 'h3';
}

/** Plain sections to read, each claim with its sources one tap away, and what is to be copied in a box of its own. */
export function GuideSections({ sections, level: Title = 'h3' }: GuideSectionsProps) {
  return sections.map(({ title, says, list, toCopy, sources = [] }) => (
    <section key={title} className={styles.section}>
      <Title>{title}</Title>
      {says.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {list && (
        <ul className={styles.list}>
          {list.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {toCopy !== undefined && (
        <>
          <blockquote className={styles.toCopy}>{toCopy}</blockquote>
          <CopyButton text={toCopy} label={words.copyIt} />
        </>
      )}
      {sources.length > 0 && (
        <details>
          <summary className={page.small}>{words.sources}</summary>
          {sources.map(sourceOf).map((source) => (
            <div key={source.title} className={styles.source}>
              <p>
                <strong>{promptWords.strengths[source.strength]}.</strong> {source.said}
              </p>
              <p>
                {source.authors} ({source.year}). {source.title}. {source.where}
              </p>
            </div>
          ))}
        </details>
      )}
    </section>
  ));
}
