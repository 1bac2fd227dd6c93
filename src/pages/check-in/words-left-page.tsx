import { TextField } from '../../components/text-field';
import { checkInWords } from '../../content/interface/check-in';
import type { CheckIn } from '../../domain/check-in';
import { changeCheckIn } from '../../store/check-in';
import { Noticed } from '../prompt/noticed';
import { CheckInFrame, type CheckInPageProps } from './check-in-frame';

const words = checkInWords.words;

/** What helped, and what is left. The coach is quiet here; heavy words are heard as everywhere. */
export function WordsLeftPage(props: CheckInPageProps) {
  const { repair, current } = props;
  return (
    <CheckInFrame {...props} heading={words.heading} why={words.why}>
      <WordsLeft checkIn={current} onChange={(checkIn) => changeCheckIn(repair.id, checkIn)} />
    </CheckInFrame>
  );
}

interface WordsLeftProps {
  readonly checkIn: CheckIn;
  readonly onChange: (checkIn: CheckIn) => void;
}

/** The two fields for a person's own words, wherever the check-in is kept. */
function WordsLeft({ checkIn, onChange }: WordsLeftProps) {
  const { outcome, helped = '', left = '' } = checkIn;
  return (
    <>
      <TextField
        label={outcome === 'talked' || outcome === 'went-badly' ? words.helped.talked : words.helped.other}
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
