// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frameWords as words } from '../../src/content/interface/frame';
import { freshDevice, goTo, heading, openAt, openRepair, press } from './app';

beforeEach(freshDevice);

/** A newer version of the app is whole on the device. */
async function newerArrives() {
  const { newerIsReady } = await import('../../src/store/version');
  const start = vi.fn();
  act(() => newerIsReady(start));
  return start;
}

describe('a newer version', () => {
  it.each(['/', '/repairs', '/settings', '/examples'])(
    'is offered on %s and starts when asked to',
    async (at) => {
      await openAt(at);
      expect(screen.queryByText(words.newerStart)).toBeNull();
      const start = await newerArrives();
      expect(start).not.toHaveBeenCalled();
      await press(words.newerStart);
      expect(start).toHaveBeenCalledTimes(1);
    },
  );

  it.each(['/begin/heat', '/begin/safety', '/begin/for-myself', '/support', '/settle'])(
    'is not spoken of on %s',
    async (at) => {
      await openAt(at);
      await newerArrives();
      expect(screen.queryByText(words.newerStart)).toBeNull();
    },
  );

  it('is not spoken of where words are written or looked over', async () => {
    const id = await openRepair({}, {}, '/naming/camera');
    await newerArrives();
    for (const part of ['/naming/camera', '/review', '/words', '/about/side']) {
      const before = heading();
      goTo(`/repair/${id}${part}`);
      if (part !== '/naming/camera')
        await screen.findByText((_, each) => each?.tagName === 'H1' && each !== before);
      expect(screen.queryByText(words.newerStart)).toBeNull();
    }
  });

  it('is not offered while something in this tab is on no disk', async () => {
    await openAt('/');
    await newerArrives();
    expect(screen.getByText(words.newerStart)).toBeTruthy();
    const { beginRepair } = await import('../../src/store/repairs');
    const { plainAbout } = await import('./app');
    act(() => void beginRepair(plainAbout, false));
    expect(screen.queryByText(words.newerStart)).toBeNull();
  });
});
