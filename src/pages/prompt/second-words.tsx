import { promptWords } from '../../content/interface/prompt';
import { fauxFeelings } from '../../content/faux-feelings';
import { walkContent } from '../../content/walk-content';
import styles from './noticed.module.css';

/** Offers a second word for a feeling that tells what was done ("ignored": lonely, maybe). An offer, never a correction. */
export function SecondWords({ text }: { readonly text: string }) {
  // Whole words only, and phrases of several ("left out") as well.
  const said = ` ${(text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
  const found = fauxFeelings.find(({ word }) => said.includes(` ${word} `));
  const items = walkContent.feelings.flatMap((group) => group.items);
  const maybe = found?.maybe.flatMap((id) => items.find((item) => item.id === id)?.word ?? []) ?? [];
  return (
    <div aria-live="polite" className={styles.noticed}>
      {found && maybe.length > 0 && <p className={styles.quiet}>{promptWords.maybe(found.word, maybe)}</p>}
    </div>
  );
}
