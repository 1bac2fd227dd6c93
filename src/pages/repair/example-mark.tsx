import { examplesWords } from '../../content/interface/examples';
import type { Repair } from '../../domain/saved';
import styles from './example-mark.module.css';

/** Says on every page of an example that it is one. */
export function ExampleMark({ repair }: { readonly repair: Repair }) {
  return repair.origin.kind === 'example' ? <p className={styles.mark}>{examplesWords.marker}</p> : null;
}
