import type { Session, TalkPart } from '../../domain/together/kept';

/** The address of each part of the talk. */
const parts: Readonly<Record<TalkPart, string>> = {
  consent: 'ready',
  turns: 'turns',
  say: 'say',
  loop: 'loop',
  agreements: 'agreements',
  summary: 'summary',
};

/** Where the two stand in their talk. */
export const talkAddress = ({ id, talk }: Pick<Session, 'id' | 'talk'>): string => partAddress(id, talk.at);

/** Where a part of the talk is. */
export const partAddress = (id: string, part: TalkPart): string => `/together/${id}/${parts[part]}`;
