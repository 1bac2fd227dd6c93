import type { Unpacked } from '../domain/together/messages';
import { messageIn } from './message-bytes';
import { findInText, linkTo } from './message-text';

/** The page that opens messages. */
const page = '/together/open';

/** A message as a link to the app at this origin. */
export const linkOf = (origin: string, bytes: Uint8Array): string => linkTo(origin, page, bytes);

/** Finds a message in a link, in the data of one, or anywhere in text that somebody pasted. Never throws. */
export const messageInText = (given: string): Unpacked =>
  findInText(given, { pages: [page], read: messageIn });
