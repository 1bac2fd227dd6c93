// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { PNG } from 'pngjs';
import { afterEach, describe, expect, it } from 'vitest';
import { QrCode } from '../../src/components/qr-code';
import { readQr } from '../browser/qr';

afterEach(cleanup);

const show = (text: string): void => {
  render(<QrCode text={text} label="An invitation, to be scanned" tooLong={<p>Too long for one code.</p>} />);
};

const pixelsEach = 3;

/** A picture of what is drawn, from the SVG’s own points. */
function picture(svg: Element): Buffer {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const png = new PNG({ width: size * pixelsEach, height: size * pixelsEach });
  png.data.fill(255);
  const stretches =
    svg
      .querySelector('path')
      ?.getAttribute('d')
      ?.matchAll(/M(\d+),(\d+)h(\d+)v1h-\3z/g) ?? [];
  for (const [, x = 0, y = 0, wide = 0] of stretches)
    for (let row = 0; row < pixelsEach; row += 1)
      for (let column = 0; column < Number(wide) * pixelsEach; column += 1) {
        const at = (Number(y) * pixelsEach + row) * png.width + Number(x) * pixelsEach + column;
        png.data.fill(0, at * 4, at * 4 + 3);
      }
  return PNG.sync.write(png);
}

const link = (letters: number): string =>
  'https://mend.example.org/together/open#'.padEnd(letters, 'mendAQIAa_-');

describe('a code', () => {
  it.each([60, 142, 500, 938, 997])('of %i letters is read by a camera as it was written', (letters) => {
    show(link(letters));
    expect(readQr(picture(screen.getByRole('img')))).toBe(link(letters));
  });

  it('says what it is to those who do not see it, and is nothing to come to by keyboard', () => {
    show(link(142));
    expect(screen.getByRole('img', { name: 'An invitation, to be scanned' }).tabIndex).toBe(-1);
  });

  it('is black on white, with white around it, and large enough', () => {
    show(link(60));
    const code = screen.getByRole('img');
    expect(code.querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    expect(code.querySelector('path')?.getAttribute('fill')).toBe('#000');
    expect(Number(code.getAttribute('width'))).toBeGreaterThanOrEqual(240);
    const starts = [...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+),(\d+)/g)];
    expect(Math.min(...starts.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
  });

  it('is not drawn where the text is too long, which is said in its place', () => {
    show(link(998));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Too long for one code.')).toBeTruthy();
  });
});
