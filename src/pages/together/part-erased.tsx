import { togetherWords } from '../../content/interface/together';
import type { PersonId, Session } from '../../domain/together/kept';
import page from '../page.module.css';

interface PartErasedProps {
  readonly session: Session;
  readonly person: PersonId;
  /** Whether there is another part in its place by now. */
  readonly isBegunAnew: boolean;
}

/** Says to whom it belonged that a part was let go without its code, and when; nothing where none was. */
export function PartErased({ session, person, isBegunAnew }: PartErasedProps) {
  const erased = session.erased?.[person];
  if (erased === undefined) return null;
  return <p className={page.part}>{togetherWords.code.erased(erased, isBegunAnew)}</p>;
}
