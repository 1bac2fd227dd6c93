// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptStatus } from '../../src/components/kept-status';

const [says, heard] = ['On this device', 'It is kept.'];
const line = (isKept: boolean) => <KeptStatus says={isKept ? says : ''} heard={heard} />;
const announced = (): string => screen.getByRole('status').textContent;
const passes = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('that all is kept', () => {
  it('is seen when a hand rests, and heard only when it rests longer', () => {
    const { rerender } = render(line(true));
    expect(screen.getByText(says)).toBeTruthy();
    for (let key = 0; key < 20; key += 1) {
      rerender(line(false));
      expect(screen.queryByText(says)).toBeNull();
      passes(30);
      rerender(line(true));
      passes(100);
      expect(screen.queryByText(says)).toBeNull();
      expect(announced()).toBe('');
    }
    passes(300);
    expect(screen.getByText(says)).toBeTruthy();
    expect(announced()).toBe('');
    passes(300);
    passes(2_000);
    expect(announced()).toBe(heard);
  });

  it('is heard once, however much is written after', () => {
    const { rerender } = render(line(false));
    rerender(line(true));
    passes(300);
    passes(2_000);
    const changes = new MutationObserver(() => undefined);
    changes.observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (let key = 0; key < 5; key += 1) {
      rerender(line(false));
      rerender(line(true));
      passes(2_000);
    }
    expect(announced()).toBe(heard);
    expect(changes.takeRecords()).toEqual([]);
  });

  it('is not heard where nothing was written', () => {
    render(line(true));
    passes(10_000);
    expect(announced()).toBe('');
  });
});
