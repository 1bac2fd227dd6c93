import { create } from 'zustand';
import type { Keeping } from '../domain/keeping';
import { quietSettings, type Settings } from '../domain/saved';
import { keeping } from './keeping';

interface SettingsState {
  readonly settings: Settings;
  readonly where: Keeping['where'] | 'unknown';
}

/** How the app looks on this device, and whether the device keeps anything. */
export const useSettings = create<SettingsState>()(() => ({ settings: quietSettings, where: 'unknown' }));

/** Reads what was chosen earlier. */
export async function readSettings(): Promise<void> {
  const kept = await keeping();
  const settings = await kept.readSettings().catch(() => quietSettings);
  useSettings.setState({ settings, where: kept.where });
}

/** Shows and keeps a choice; where it cannot be kept it holds until the page closes. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...useSettings.getState().settings, ...change };
  useSettings.setState({ settings });
  const kept = await keeping();
  await kept.saveSettings(settings).catch(() => undefined);
}
