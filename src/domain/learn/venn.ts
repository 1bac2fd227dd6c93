import type { Region } from '../../content/schema-learn';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Room for moments in each region of the drawing, 360 wide and 250 high, in the order they are taken. */
const rooms: Readonly<Record<Region, readonly Place[]>> = {
  conflict: [
    { x: 66, y: 126 },
    { x: 106, y: 126 },
    { x: 86, y: 158 },
    { x: 124, y: 158 },
    { x: 50, y: 158 },
    { x: 92, y: 188 },
  ],
  quiet: [
    { x: 206, y: 62 },
    { x: 220, y: 114 },
    { x: 190, y: 190 },
    { x: 246, y: 134 },
    { x: 232, y: 176 },
    { x: 172, y: 62 },
    { x: 180, y: 128 },
  ],
  none: [
    { x: 320, y: 60 },
    { x: 334, y: 100 },
    { x: 330, y: 150 },
    { x: 320, y: 196 },
    { x: 342, y: 226 },
  ],
};

/** Where each moment stands, in the order they were put; where a region is full they stand a little beside the first. */
export function placesIn(regions: readonly Region[]): readonly Place[] {
  return regions.map((region, at) => {
    const before = regions.slice(0, at).filter((each) => each === region).length;
    const room = rooms[region];
    const { x, y } = room[before % room.length] as Place;
    const again = Math.floor(before / room.length);
    return { x: x + again * 7, y: y + again * 7 };
  });
}
