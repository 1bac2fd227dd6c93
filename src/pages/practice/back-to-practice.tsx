import { Link } from 'react-router';
import { practiceGoingWords } from '../../content/interface/practice-going';
import type { PracticePart } from '../../content/schema-practice';
import { pathOf } from '../../domain/matching';
import type { Repair } from '../../domain/saved';
import { useGoing } from '../../store/going';

interface BackToPracticeProps {
  /** What this page belongs to: the way back stands only where that was opened from a practice. */
  readonly from: PracticePart['kind'];
  /** The practice it belongs to, where that is known. */
  readonly practice?: string;
}

/** A quiet way back to the practice, only in the tab where this was opened from it. */
export function BackToPractice({ from, practice }: BackToPracticeProps) {
  const going = useGoing((state) => state.going);
  if (going?.part !== from || (practice !== undefined && practice !== going.practice)) return null;
  const to = going.practice === undefined ? '/practice' : `/practice/${going.practice}`;
  return <Link to={to}>{practiceGoingWords.back}</Link>;
}

/** The way back from a walk that was begun from a practice; on a path beside the walk there is none. */
export function BackFromWalk({ repair: { origin, about } }: { readonly repair: Repair }) {
  if (origin.kind !== 'practice' || pathOf(about) !== 'walk') return null;
  return <BackToPractice from="walk" practice={origin.practice} />;
}
