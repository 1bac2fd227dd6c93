import { Link, useNavigate } from 'react-router';
import { ActionBar } from '../../components/action-bar';
import { Heading } from '../../components/heading';
import { checkInWords } from '../../content/interface/check-in';
import { walkContent } from '../../content/walk-content';
import type { CheckIn } from '../../domain/check-in';
import { isOfTwoDays, reportedOf } from '../../domain/checking-in';
import { isChildOf } from '../../domain/matching';
import type { Repair } from '../../domain/saved';
import { waysOutOf } from '../../domain/walk';
import { AppFrame } from '../app-frame';
import page from '../page.module.css';
import { BackToPractice } from '../practice/back-to-practice';
import { SavedLine } from '../prompt/saved-line';
import { ExampleMark } from '../repair/example-mark';
import { reviewOf } from '../repair/addresses';
import { checkInOf, lastPage } from './addresses';
import { BeforeAfter } from './before-after';
import { EraseCheckIn } from './erase-check-in';
import { LookAgainCalendar } from './look-again-calendar';
import { NextSteps } from './next-steps';
import { OwnedBefore } from './owned-before';
import { OwnWords } from './own-words';

const words = checkInWords.reported;

interface ReportedPageProps {
  readonly repair: Repair;
  readonly checkIn: CheckIn;
}

/** What was reported, as it was, and what could come next; stopping is one of the ways. */
export function ReportedPage({ repair, checkIn }: ReportedPageProps) {
  const navigate = useNavigate();
  const { about } = repair;
  const reported = reportedOf(repair, checkIn);
  const hasTwoDays = isOfTwoDays(repair, checkIn);
  return (
    <AppFrame
      title={checkInWords.title}
      place={checkInWords.placeFirst}
      bar={<ActionBar main={{ label: words.done, onAct: () => void navigate('/repairs') }} />}
    >
      <ExampleMark repair={repair} />
      <Heading page={lastPage}>{words.heading}</Heading>
      <p className={page.part}>{checkInWords.says[checkIn.outcome]}</p>
      {isChildOf(about) && <p className={page.why}>{checkInWords.youngSays}</p>}
      {about.relationship === 'my-therapist' && <p className={page.why}>{checkInWords.therapistSays}</p>}
      <div className={page.parts}>
        <BeforeAfter reported={reported} />
        {reported.some(({ after }) => after !== undefined) && (
          <p className={page.small}>{hasTwoDays ? words.says : words.saysOne}</p>
        )}
        <OwnWords checkIn={checkIn} />
        <p className={page.links}>
          <Link to={checkInOf(repair.id, 'talk')}>{words.change}</Link>
          <BackToPractice from="check-in" />
        </p>
        <SavedLine repair={repair} />
        <EraseCheckIn
          repair={repair}
          checkIn={checkIn}
          onErased={() => void navigate(reviewOf(repair), { replace: true })}
        />
        <OwnedBefore repair={repair} />
        <NextSteps repair={repair} outcome={checkIn.outcome} />
        {checkIn.outcome !== 'no-answer' && waysOutOf(walkContent, repair).includes('calendar') && (
          <LookAgainCalendar />
        )}
      </div>
    </AppFrame>
  );
}
