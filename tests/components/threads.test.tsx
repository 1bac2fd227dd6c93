// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Threads } from '../../src/components/threads';

afterEach(cleanup);

const threads = {
  mine: [
    { x: 0, y: 0.5 },
    { x: 1, y: 0.2 },
  ],
  theirs: [
    { x: 0, y: 0.6 },
    { x: 1, y: 0.9 },
  ],
  stitches: [{ x: 0.5, from: 0.2, to: 0.8 }],
};

it('is a picture with a name where a name is given', () => {
  render(<Threads threads={threads} width={200} height={100} label="Two threads and one stitch" />);
  expect(screen.getByRole('img', { name: 'Two threads and one stitch' })).toBeTruthy();
});

it('is hidden from a screen reader where the words beside it say the same', () => {
  const { container } = render(<Threads threads={threads} width={200} height={100} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('draws both threads and every stitch, scaled to its size', () => {
  const { container } = render(<Threads threads={threads} width={200} height={100} />);
  const [mine, theirs] = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
  expect(mine).toMatch(/^M0,50 C.* 200,20$/);
  expect(theirs).toMatch(/^M0,60 C.* 200,90$/);
  const [stitch, ...more] = [...container.querySelectorAll('line')];
  expect(more).toHaveLength(0);
  expect(['x1', 'x2', 'y1', 'y2'].map((name) => Number(stitch?.getAttribute(name)))).toEqual([
    100, 100, 20, 80,
  ]);
});
