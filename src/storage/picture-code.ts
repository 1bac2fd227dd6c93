import { pictureSize } from './picture-size';

/** The largest file of a picture that is looked at, in bytes: more than telephones make. */
export const mostPicture = 30_000_000;

/** The most points of a picture that is unpacked; four bytes each. */
const mostPoints = 64_000_000;

/**
 * How many points a picture is drawn with on its longer side, one after the other, until a code is found. The last is for
 * a whole page that was photographed, with a code in its corner.
 */
const sides = [1_600, 800, 3_200];

/** How long one of them is pored over, in milliseconds. */
const mostTime = 2_000;

/** The points of a picture: red, green, blue, and how much it covers, a byte each. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Gives the points of a picture at these sizes, as far as it has them; none for what is no picture. */
export type LookAtPicture = (picture: Blob, sides: readonly number[]) => AsyncIterable<Points>;

/** What is in a picture: the text of every code in it, a line each, or why none was read. */
export type CodeInPicture = { readonly text: string } | { readonly why: 'no-code' | 'too-large' };

/** Reads the codes in a picture. Rejects where code for it cannot be fetched. */
export async function codeIn(picture: Blob, bytes: Uint8Array, look: LookAtPicture): Promise<CodeInPicture> {
  const size = pictureSize(bytes);
  if (!size) return { why: 'no-code' };
  if (size.width * size.height > mostPoints) return { why: 'too-large' };
  const { decodeQRBatch } = await import('qr/decode.js');
  for await (const points of look(picture, sides)) {
    // It lets the page do other things every few milliseconds.
    const effort = { effort: Infinity, timeLimit: mostTime };
    // What is too small to hold a code is no fault of anybody's.
    const [found = []] = await decodeQRBatch([points], effort).catch(() => [[]]);
    const texts = found.filter((each) => typeof each === 'string');
    if (texts.length > 0) return { text: texts.join('\n') };
  }
  return { why: 'no-code' };
}

/** Looks by the browser’s own means. */
export const lookHere: LookAtPicture = async function* (picture, wanted) {
  const bitmap = await createImageBitmap(picture).catch(() => undefined);
  if (!bitmap) return;
  const longest = Math.max(bitmap.width, bitmap.height);
  try {
    for (const side of new Set(wanted.map((each) => Math.min(each, longest)))) {
      const points = drawn(bitmap, side / longest);
      if (points) yield points;
    }
  } finally {
    bitmap.close();
  }
};

function drawn(bitmap: ImageBitmap, scale: number): Points | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // A code may be black on nothing.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  try {
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  } catch {
    // More than this browser has room for.
    return undefined;
  }
}
