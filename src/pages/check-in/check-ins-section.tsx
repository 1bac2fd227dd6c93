import { useRef, useState } from 'react';
import { Link } from 'react-router';
import numbers from '../../components/numbers.module.css';
import { checkInWords } from '../../content/interface/check-in';
import { walkContent } from '../../content/walk-content';
import { checkInsIn } from '../../domain/check-in';
import { canCheckIn, reportedOf } from '../../domain/checking-in';
import type { Repair } from '../../domain/saved';
import page from '../page.module.css';
import { checkInOf } from './addresses';
import { ReportedTable } from './before-after';
import { EraseCheckIn } from './erase-check-in';
import { OwnWords } from './own-words';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** Every check-in of a repair, and the way to the next. Where nobody asks how it went, what was reported still stands. */
export function CheckInsSection({ repair }: { readonly repair: Repair }) {
  const can = canCheckIn(walkContent, repair.about);
  const checkIns = checkInsIn(repair.checkIns);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isErased, setErased] = useState(false);

  function erased(): void {
    setErased(true);
    // What had the focus is gone.
    heading.current?.focus();
  }

  if (!can || (checkIns.length === 0 && Object.keys(repair.answers).length === 0)) return null;
  return (
    <section className={page.part} aria-labelledby="looking-back">
      <h2 id="looking-back" ref={heading} tabIndex={-1}>
        {checkInWords.section}
      </h2>
      <p role="status" className={page.small}>
        {isErased && checkInWords.erase.erased}
      </p>
      {checkIns.map((checkIn) => {
        const reported = reportedOf(repair, checkIn);
        return (
          <details key={checkIn.made} className={numbers.folded}>
            <summary>
              {day.format(checkIn.made)} · {checkInWords.outcomes[checkIn.outcome]}
            </summary>
            {reported.length > 0 && <ReportedTable reported={reported} />}
            <OwnWords checkIn={checkIn} />
            <EraseCheckIn repair={repair} checkIn={checkIn} onErased={erased} />
          </details>
        );
      })}
      <p className={page.links}>
        <Link to={checkInOf(repair.id)}>{checkInWords.link}</Link>
      </p>
    </section>
  );
}
