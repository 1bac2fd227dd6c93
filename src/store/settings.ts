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

/** What was chosen before anything was read: it goes over what is kept, and nothing else of that does. */
let early: Partial<Settings> = {};

let reading: Promise<void> | undefined;

async function read(): Promise<void> {
  const kept = await keeping();
  const settings = await kept.readSettings().catch(() => quietSettings);
  useSettings.setState({ settings: { ...settings, ...early }, where: kept.where });
  early = {};
}

/** Reads what was chosen earlier. */
export function readSettings(): Promise<void> {
  reading ??= read().finally(() => (reading = undefined));
  return reading;
}

/** Shows and keeps a choice; where it cannot be kept it holds until the page closes. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const { settings, where } = useSettings.getState();
  useSettings.setState({ settings: { ...settings, ...change } });
  if (where === 'unknown') {
    early = { ...early, ...change };
    await readSettings();
  }
  const kept = await keeping();
  await kept.saveSettings(useSettings.getState().settings).catch(() => undefined);
}
