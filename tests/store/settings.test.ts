import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '../../src/domain/keeping';
import { quietSettings, type Settings } from '../../src/domain/saved';

/** A disk whose settings come when they are let. */
function slowDisk(kept: Settings) {
  let arrive = (): void => undefined;
  const saved: Settings[] = [];
  const keeping = {
    where: 'device',
    readSettings: () =>
      new Promise<Settings>((resolve) => {
        arrive = () => resolve(kept);
      }),
    saveSettings: async (settings: Settings) => void saved.push(settings),
  } as unknown as Keeping;
  return { keeping, saved, arrive: () => arrive() };
}

beforeEach(() => vi.resetModules());

describe('a choice in the settings', () => {
  it('made before they were read stays, and nothing else that was kept is written over', async () => {
    const { keepWith } = await import('../../src/store/keeping');
    const { changeSettings, readSettings, useSettings } = await import('../../src/store/settings');
    const disk = slowDisk({ ...quietSettings, appearance: 'night', country: 'NZ' });
    keepWith(Promise.resolve(disk.keeping));
    const reading = readSettings();
    await Promise.resolve();
    const changing = changeSettings({ appearance: 'day' });
    expect(useSettings.getState().settings.appearance).toBe('day');
    await vi.waitFor(() => {
      disk.arrive();
      expect(useSettings.getState().where).toBe('device');
    });
    await Promise.all([reading, changing]);
    expect(useSettings.getState().settings).toMatchObject({ appearance: 'day', country: 'NZ' });
    expect(disk.saved.at(-1)).toMatchObject({ appearance: 'day', country: 'NZ' });
  });
});
