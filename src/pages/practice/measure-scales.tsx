import buttons from '../../components/button.module.css';
import { Scale } from '../../components/scale';
import { practiceWords } from '../../content/interface/practice';
import { measures } from '../../content/measures';
import type { MeasureId } from '../../content/schema-measures';
import type { Measured } from '../../domain/practice/sent';
import page from '../page.module.css';
import styles from './practice.module.css';

interface MeasureScalesProps {
  readonly ids: readonly MeasureId[];
  readonly values: Measured;
  readonly onReport: (id: MeasureId, value: number | undefined) => void;
  /** What was reported before, said under each. */
  readonly before?: Measured;
  /** How deep the headings stand. */
  readonly level?: 2 | 3;
}

/** Numbers from 0 to 10, each of which may be left out, and taken back. */
export function MeasureScales({ ids, values, onReport, before, level = 2 }: MeasureScalesProps) {
  const Level = level === 2 ? 'h2' : 'h3';
  return ids.map((id) => {
    const { name, question, low, high } = measures[id];
    const earlier = before?.[id];
    return (
      <section key={id} className={styles.measure} aria-labelledby={`measure-${id}`}>
        <Level id={`measure-${id}`}>{question}</Level>
        {earlier !== undefined && <p className={page.small}>{practiceWords.after.before(earlier)}</p>}
        <Scale
          legend={question}
          low={low}
          high={high}
          value={values[id]}
          onChoose={(value) => onReport(id, value)}
        />
        {values[id] !== undefined && (
          <button
            type="button"
            className={buttons.link}
            aria-label={practiceWords.before.clearOf(name)}
            onClick={() => onReport(id, undefined)}
          >
            {practiceWords.before.clear}
          </button>
        )}
      </section>
    );
  });
}
