import type { Packed } from '../domain/together/messages';

/**
 * The longest link that is given out. Some browsers, mail programs and messengers cut or refuse addresses from about 2,000
 * characters on, and a link that is cut on its way is worse than a file. About 2,300 characters of what somebody wrote fit.
 */
const longestLink = 2_000;

/**
 * The longest link that is drawn: what a code of version 25 holds with error correction M. Its points are the finest that a
 * middling phone reads from another’s screen at arm’s length; about 900 characters of what somebody wrote fit.
 */
const longestDrawn = 997;

/** What is handed to somebody: the file always, the link and the code where they are short enough. */
export const packedAs = (link: string, file: File): Packed => ({
  ...(link.length <= longestLink && { link }),
  ...(link.length <= longestDrawn && { qr: link }),
  file,
});

/** A file whose name says nothing about anybody, and keeps two in one folder apart. */
export function plainFile(bytes: BlobPart, ending: string): File {
  const random = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  const name = `mend-${random.toString(36).padStart(4, '0')}.${ending}`;
  return new File([bytes], name, { type: 'application/octet-stream' });
}
