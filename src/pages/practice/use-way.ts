import { useNavigate } from 'react-router';
import type { PracticePart } from '../../content/schema-practice';
import { beginFrom } from '../../store/begin';
import { goFrom, takeAsked } from '../../store/going';
import type { PracticeId } from '../../domain/practice/sent';
import type { PartWay } from './part-way';

/** Opens what a part leads to, and remembers in this tab where it was opened from. */
export function useWay(practice: PracticeId): (way: PartWay, part: PracticePart['kind']) => Promise<void> {
  const navigate = useNavigate();
  return async (way, part) => {
    // A walk that a rehearsal of one's own begins with is a walk.
    goFrom(practice, way.kind === 'begin' ? 'walk' : part);
    if (way.kind === 'begin') await beginFrom(way.tie, takeAsked(practice));
    void navigate(way.kind === 'begin' ? '/begin/heat' : way.to, {
      state: way.kind === 'page' ? way.state : undefined,
    });
  };
}
