import { encodeQR } from 'qr';
import { useMemo, type ReactNode } from 'react';
import styles from './qr-code.module.css';

/** The finest code that is drawn: a middling phone still reads its points from another’s screen. */
const finest = 25;
/** White around it, in points; without it a camera does not find the corners. */
const quiet = 4;
/** Pixels of the page for a point, where there is room; and the least for the whole. */
const pixelsEach = 4;
const leastPixels = 240;

/** A code as an SVG path of its dark points, and how many points it is wide with the white around it. */
interface Drawn {
  readonly path: string;
  readonly size: number;
}

/** How many points a code of a version is wide, with the white around it. */
const sizeOf = (version: number): number => 17 + 4 * version + 2 * quiet;

/** How much of a code may be unreadable, the most first; the last is what every code has. */
const corrections = ['high', 'quartile', 'medium'] as const;

/** The points of a text; undefined when it is more than one code of version 25 with error correction M holds. */
function drawn(text: string): Drawn | undefined {
  const pointsWith = (ecc: (typeof corrections)[number]): boolean[][] | undefined => {
    try {
      return encodeQR(text, 'raw', { ecc, border: quiet });
    } catch {
      // More than any code holds.
      return undefined;
    }
  };
  const size = pointsWith('medium')?.length ?? Infinity;
  if (size > sizeOf(finest)) return undefined;
  // More correction where it costs no finer points.
  const points = corrections.map(pointsWith).find((each) => each?.length === size);
  return points && { path: points.map(rowPath).join(''), size };
}

/** The dark stretches of one row. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x + 1;
    while (row[end]) end += 1;
    path += `M${x},${y}h${end - x}v1h-${end - x}z`;
    x = end;
  }
  return path;
}

interface QrCodeProps {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
  /** Shown in its place where the text is too long for one code. */
  readonly tooLong: ReactNode;
}

/** A text as a code for another’s camera: black on white whatever the theme, since not every camera reads it the other way round. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const code = useMemo(() => drawn(text), [text]);
  if (!code) return tooLong;
  const { path, size } = code;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      width={Math.max(leastPixels, size * pixelsEach)}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
