import type { Session } from '../../domain/together/kept';
import { draftOf, withDraft } from '../../domain/together/session';
import { changeSession } from '../../store/together';

/** What is being typed in a field of the talk, kept with the session until it is put down. */
export function useDraft(
  session: Session,
  field: string,
): readonly [text: string, set: (text: string) => void] {
  return [draftOf(session, field), (text) => changeSession((each) => withDraft(each, field, text))];
}
