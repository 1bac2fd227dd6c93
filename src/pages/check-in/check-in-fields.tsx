import { Link } from 'react-router';
import { TextField } from '../../components/text-field';
import { checkInWords } from '../../content/interface/check-in';
import type { MeasureId } from '../../content/schema-measures';
import { hotFrom } from '../../domain/begin';
import type { CheckIn } from '../../domain/check-in';
import { asksBefore, knownBefore, reportedOf } from '../../domain/checking-in';
import type { Repair } from '../../domain/saved';
import { Noticed } from '../prompt/noticed';
import { MeasureField } from './measure-field';

interface MeasureFieldsProps {
  /** The repair that is looked back on; it says what is known of before. */
  readonly repair: Repair;
  readonly checkIn: CheckIn;
  readonly asked: readonly MeasureId[];
  readonly onChange: (checkIn: CheckIn) => void;
}

/** Numbers for now, and for before where nobody knows it yet. Values in, callbacks out, wherever the check-in is kept. */
export function MeasureFields({ repair, checkIn, asked, onChange }: MeasureFieldsProps) {
  const known = knownBefore(repair, checkIn);
  const reported = reportedOf(repair, checkIn);
  return (
    <>
      {asked.map((measure) => (
        <MeasureField
          key={measure}
          measure={measure}
          isAlone={asked.length === 1}
          checkIn={checkIn}
          known={known[measure]}
          isRemembered={reported.some((each) => each.measure === measure && each.isRemembered)}
          asksBefore={asksBefore(repair, checkIn, measure)}
          onChange={onChange}
        />
      ))}
      {asked.includes('heat') && (
        <p role="status">
          {(checkIn.after.heat ?? 0) >= hotFrom && (
            <>
              {checkInWords.hot} <Link to="/settle">{checkInWords.settle}</Link>
            </>
          )}
        </p>
      )}
    </>
  );
}

interface WordsFieldsProps {
  readonly checkIn: CheckIn;
  readonly onChange: (checkIn: CheckIn) => void;
}

/** What helped, and what is left. The coach is quiet here; heavy words are heard as everywhere. */
export function WordsFields({ checkIn, onChange }: WordsFieldsProps) {
  const words = checkInWords.words;
  const { outcome, helped = '', left = '' } = checkIn;
  return (
    <>
      <TextField
        label={words.helped[outcome]}
        value={helped}
        rows={2}
        most={10_000}
        onChange={(text) => onChange({ ...checkIn, helped: text })}
      />
      <Noticed texts={[helped]} listensForOverOwning={false} />
      <TextField
        label={words.left[outcome]}
        value={left}
        rows={2}
        most={10_000}
        onChange={(text) => onChange({ ...checkIn, left: text })}
      />
      <Noticed texts={[left]} listensForOverOwning={false} />
    </>
  );
}
