import buttons from '../../components/button.module.css';
import { Scale } from '../../components/scale';
import { checkInWords as words } from '../../content/interface/check-in';
import { measures } from '../../content/measures';
import type { MeasureId } from '../../content/schema-measures';
import { withNumber, type CheckIn } from '../../domain/check-in';
import page from '../page.module.css';
import styles from './check-in.module.css';

interface MeasureFieldProps {
  readonly measure: MeasureId;
  /** The page's heading asks it already. */
  readonly isAlone: boolean;
  readonly checkIn: CheckIn;
  /** How it was before, where that is known and not asked. */
  readonly known: number | undefined;
  readonly isRemembered: boolean;
  readonly asksBefore: boolean;
  readonly onChange: (checkIn: CheckIn) => void;
}

/** A number for now and, where it is asked, one for before. Values in, callbacks out: it knows nothing of where they are kept. */
export function MeasureField(props: MeasureFieldProps) {
  const { measure, isAlone, checkIn, known, isRemembered, asksBefore, onChange } = props;
  const { question } = measures[measure];
  return (
    <>
      <section className={styles.measure} aria-label={question}>
        {!isAlone && <h2 className={styles.question}>{question}</h2>}
        <OneScale
          measure={measure}
          legend={question}
          value={checkIn.after[measure]}
          onChange={(value) => onChange({ ...checkIn, after: withNumber(checkIn.after, measure, value) })}
        />
        {/* Not before today's number is there: it would draw it towards itself. */}
        {known !== undefined && !asksBefore && checkIn.after[measure] !== undefined && (
          <p className={page.small}>{isRemembered ? words.knownRemembered(known) : words.known(known)}</p>
        )}
      </section>
      {asksBefore && (
        <section className={styles.measure} aria-label={words.before}>
          <h2 className={styles.question}>{words.before}</h2>
          <p className={page.small}>{words.beforeWhy}</p>
          <OneScale
            measure={measure}
            legend={words.before}
            value={checkIn.before[measure]}
            onChange={(value) => onChange({ ...checkIn, before: withNumber(checkIn.before, measure, value) })}
          />
        </section>
      )}
    </>
  );
}

interface OneScaleProps {
  readonly measure: MeasureId;
  readonly legend: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function OneScale({ measure, legend, value, onChange }: OneScaleProps) {
  const { low, high } = measures[measure];
  return (
    <div>
      <Scale legend={legend} low={low} high={high} value={value} onChoose={onChange} />
      {value !== undefined && (
        <button
          type="button"
          className={buttons.link}
          aria-label={words.leaveOpenOf(legend)}
          onClick={() => onChange(undefined)}
        >
          {words.leaveOpen}
        </button>
      )}
    </div>
  );
}
