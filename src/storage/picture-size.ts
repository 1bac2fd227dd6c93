/** How wide and high a picture says it is, in points. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const beginnings = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  riff: [0x52, 0x49, 0x46, 0x46],
  webp: [0x57, 0x45, 0x42, 0x50],
};

const has = (bytes: Uint8Array, beginning: readonly number[], from = 0): boolean =>
  beginning.every((byte, nth) => bytes[from + nth] === byte);
const isPng = (bytes: Uint8Array): boolean => has(bytes, beginnings.png);
const isJpeg = (bytes: Uint8Array): boolean => has(bytes, beginnings.jpeg);
const isWebp = (bytes: Uint8Array): boolean => has(bytes, beginnings.riff) && has(bytes, beginnings.webp, 8);

/** True where a file begins as a PNG, a JPEG or a WebP does. */
export const looksLikePicture = (bytes: Uint8Array): boolean =>
  isPng(bytes) || isJpeg(bytes) || isWebp(bytes);

/**
 * How large a PNG, a JPEG or a WebP is, read from its head alone: a small file can say that it is as large as a house, and
 * is not unpacked to find out. Undefined where the head does not say it.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (isPng(bytes)) return { width: view.getUint32(16), height: view.getUint32(20) };
    return isJpeg(bytes) ? sizeOfJpeg(view) : sizeOfWebp(view);
  } catch {
    // The head is cut off.
    return undefined;
  }
}

/** Segments of a JPEG that hold its size: a start of frame, but not the tables numbered among those. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A marker may be written with more than one of the bytes that begin it.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** The three kinds of first chunk in a WebP: with a head of its own, with loss, without. */
const chunks = { extended: 0x56503858, lossy: 0x56503820, lossless: 0x5650384c };

function sizeOfWebp(view: DataView): PictureSize | undefined {
  const three = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  const bits = (): number => view.getUint32(21, true);
  switch (view.getUint32(12)) {
    case chunks.extended:
      return { width: three(24) + 1, height: three(27) + 1 };
    case chunks.lossy:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case chunks.lossless:
      return { width: (bits() & 0x3fff) + 1, height: ((bits() >> 14) & 0x3fff) + 1 };
    default:
      return undefined;
  }
}
