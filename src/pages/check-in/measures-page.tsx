import { Link } from 'react-router';
import { checkInWords as words } from '../../content/interface/check-in';
import { measures } from '../../content/measures';
import { hotFrom } from '../../domain/begin';
import { asksBefore, knownBefore, measuresAsked, reportedOf } from '../../domain/checking-in';
import { changeCheckIn } from '../../store/check-in';
import { CheckInFrame, type CheckInPageProps } from './check-in-frame';
import { MeasureField } from './measure-field';

/** One thing asked as a number, and how it was before; both may be left open. */
export function MeasuresPage(props: CheckInPageProps) {
  const { repair, current, question } = props;
  const asked = measuresAsked(repair.about, current.outcome, question);
  const known = knownBefore(repair, current);
  const isRemembered = (measure: string): boolean =>
    reportedOf(repair, current).some((each) => each.measure === measure && each.isRemembered);
  const [only] = asked;
  const isAlone = asked.length === 1 && only !== undefined;
  return (
    <CheckInFrame
      {...props}
      heading={isAlone ? measures[only].question : words.heard.heading}
      why={isAlone ? words.optional : words.heard.why}
    >
      {asked.map((measure) => (
        <MeasureField
          key={measure}
          measure={measure}
          isAlone={isAlone}
          checkIn={current}
          known={known[measure]}
          isRemembered={isRemembered(measure)}
          asksBefore={asksBefore(repair, current, measure)}
          onChange={(checkIn) => changeCheckIn(repair.id, checkIn)}
        />
      ))}
      {question === 'heat' && (
        <p role="status">
          {(current.after.heat ?? 0) >= hotFrom && (
            <>
              {words.hot} <Link to="/settle">{words.settle}</Link>
            </>
          )}
        </p>
      )}
    </CheckInFrame>
  );
}
