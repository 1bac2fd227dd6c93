import { checkInWords } from '../../content/interface/check-in';
import { checkInsIn, type CheckIn } from '../../domain/check-in';
import type { Repair } from '../../domain/saved';
import { eraseCheckIn } from '../../store/check-in';
import { SureDialog } from '../sure-dialog';

const words = checkInWords.erase;
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

interface EraseCheckInProps {
  readonly repair: Repair;
  readonly checkIn: CheckIn;
  readonly onErased: () => void;
}

/** Takes one check-in away, asked once; the rest of the repair stays. */
export function EraseCheckIn({ repair, checkIn, onErased }: EraseCheckInProps) {
  const hasLater = checkInsIn(repair.checkIns).some(({ made }) => made > checkIn.made);
  const hasBefore = Object.keys(checkIn.before).length > 0;
  return (
    <SureDialog
      label={words.one(day.format(checkIn.made))}
      heading={words.heading}
      yes={words.yes}
      no={words.no}
      failed={words.notErased}
      onSure={async () => {
        await eraseCheckIn(repair.id, checkIn);
        onErased();
      }}
    >
      <p>{words.says}</p>
      {hasLater && hasBefore && <p>{words.later}</p>}
    </SureDialog>
  );
}
