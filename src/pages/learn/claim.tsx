import { learnWords as words } from '../../content/interface/learn';
import { promptWords } from '../../content/interface/prompt';
import type { Claim as ClaimData } from '../../content/schema-learn';
import { sourceOf } from '../../content/sources-content';
import styles from './lesson.module.css';

/** A claim, with how strong it is beside it, and where it comes from one tap away. */
export function Claim({ claim }: { readonly claim: ClaimData }) {
  const source = sourceOf(claim.source);
  return (
    <div className={styles.claim}>
      <p>{claim.says}</p>
      <details>
        <summary>
          {promptWords.strengths[claim.strength]}
          <span className="visually-hidden">. {words.restsOn}</span>
        </summary>
        <div className={styles.source}>
          <p>{source.said}</p>
          <p>{[source.authors, source.year, source.title, source.where].filter(Boolean).join(' · ')}</p>
          {source.secondHand && <p>{words.secondHand}</p>}
        </div>
      </details>
    </div>
  );
}
