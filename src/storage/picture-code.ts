/** The largest picture that is looked at, in bytes: more than telephones make. */
export const mostPicture = 30_000_000;

/** How many points a picture is drawn with on its longer side, one after the other, until a code is found. */
const sides = [2_000, 1_000, 500];

/** The points of a picture: red, green, blue, and how much it covers, a byte each. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Gives the points of a picture, no more than so many on its longer side; undefined for what is no picture. */
export type LookAtPicture = (picture: Blob, side: number) => Promise<Points | undefined>;

const beginnings = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  riff: [0x52, 0x49, 0x46, 0x46],
  webp: [0x57, 0x45, 0x42, 0x50],
};

/** True where a file begins as a PNG, a JPEG or a WebP does. */
export function looksLikePicture(bytes: Uint8Array): boolean {
  const has = (beginning: readonly number[], from = 0): boolean =>
    beginning.every((byte, nth) => bytes[from + nth] === byte);
  return has(beginnings.png) || has(beginnings.jpeg) || (has(beginnings.riff) && has(beginnings.webp, 8));
}

/** The text of the code in a picture; undefined where there is none. Rejects where code for it cannot be fetched. */
export async function codeIn(picture: Blob, look: LookAtPicture): Promise<string | undefined> {
  const { decodeQRBatch } = await import('qr/decode.js');
  for (const side of sides) {
    const points = await look(picture, side);
    if (!points) return undefined;
    const [found = []] = await decodeQRBatch([points], { effort: Infinity, timeLimit: 2_000 });
    const text = found.find((each) => typeof each === 'string');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Looks by the browser’s own means. */
export const lookHere: LookAtPicture = async (picture, side) => {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [bitmap.width, bitmap.height].map((each) =>
      Math.max(1, Math.round(each * scale)),
    );
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context || !width || !height) return undefined;
    // A code may be black on nothing.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    return context.getImageData(0, 0, width, height);
  } catch {
    return undefined;
  }
};
