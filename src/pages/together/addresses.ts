import type { Session, TalkPart } from '../../domain/together/kept';
import { haveBothConsented } from '../../domain/together/session';

/** The address of each part of the talk. */
const parts: Readonly<Record<TalkPart, string>> = {
  consent: 'ready',
  turns: 'turns',
  say: 'say',
  loop: 'loop',
  agreements: 'agreements',
  summary: 'summary',
};

/** Where the two stand in their talk: what they consent to, until both have. */
export const talkAddress = (session: Session): string =>
  partAddress(session.id, haveBothConsented(session) ? session.talk.at : 'consent');

/** Where a part of the talk is. */
export const partAddress = (id: string, part: TalkPart): string => `/together/${id}/${parts[part]}`;
