import jsqr from 'jsqr';
import { PNG } from 'pngjs';

// Its types say the function is the module; in Node the module holds it as well.
const read = 'default' in jsqr ? (jsqr.default as unknown as typeof jsqr) : jsqr;

/** How often a picture is tried smaller: this reader loses fine codes whose points are many pixels wide, but no whole number. */
const mostTimes = 4;

/** The text of the code on a picture, as another’s camera would read it; undefined where there is none. */
export function readQr(png: Buffer): string | undefined {
  const picture = PNG.sync.read(png);
  for (let times = 1; times <= mostTimes; times += 1) {
    const { data, width, height } = smaller(picture, times);
    const found = read(new Uint8ClampedArray(data), width, height);
    if (found) return found.data;
  }
  return undefined;
}

/** The picture at a fraction of its size, in grey. */
function smaller(picture: PNG, times: number): Pick<PNG, 'data' | 'width' | 'height'> {
  if (times === 1) return picture;
  const [width, height] = [Math.floor(picture.width / times), Math.floor(picture.height / times)];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let row = 0; row < times; row += 1)
        for (let column = 0; column < times; column += 1)
          sum += picture.data[((y * times + row) * picture.width + x * times + column) * 4] ?? 0;
      data.fill(sum / times ** 2, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { data, width, height };
}
