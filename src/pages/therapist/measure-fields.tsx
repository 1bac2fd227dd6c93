import { CheckBox } from '../../components/check-box';
import { therapistNewWords } from '../../content/interface/therapist-new';
import { measures } from '../../content/measures';
import { measureIds, type MeasureId } from '../../content/schema-measures';
import { changeDraft } from '../../store/practice-draft';
import page from '../page.module.css';
import styles from './compose-page.module.css';

const words = therapistNewWords.measures;

/** Which numbers are asked for before and after. */
export function MeasureFields({ chosen }: { readonly chosen: readonly MeasureId[] }) {
  return (
    <section aria-labelledby="measures-title" className={styles.section}>
      <h2 id="measures-title">{words.heading}</h2>
      <p className={page.small}>{words.hint}</p>
      <fieldset className={styles.boxes} aria-labelledby="measures-title">
        {measureIds.map((id) => (
          <CheckBox
            key={id}
            label={measures[id].name}
            isChecked={chosen.includes(id)}
            onCheck={(isChecked) =>
              changeDraft({
                measures: measureIds.filter((each) => (each === id ? isChecked : chosen.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
    </section>
  );
}
