import { isSameValue, ownField } from './same-value';
import { quietSettings, type Settings } from './saved';

/** The settings that go into a backup: all but when this device was last backed up. Keys lie elsewhere, and never go. */
export function carried(settings: Settings): Settings {
  const { backedUp: _, ...others } = settings;
  return others;
}

/** What restoring does to the settings of this device. */
export interface SettingsPlan {
  /** The fields that nobody chose here yet: they are brought back. */
  readonly bring: readonly string[];
  /** The fields that were chosen here, otherwise: they stay. */
  readonly stay: readonly string[];
  readonly after: Settings;
}

/** True where somebody chose; what is chosen as it is by itself cannot be told from what nobody touched. */
function isChosen(settings: Settings, field: string): boolean {
  const value = ownField(settings, field);
  return value !== undefined && !isSameValue(value, ownField(quietSettings, field));
}

/** Plans a restore of settings field by field, with those of a later Mend. What was chosen here is never changed. */
export function planSettings(here: Settings, incoming: Settings): SettingsPlan {
  const told = Object.keys(carried(incoming)).filter(
    (field) => isChosen(incoming, field) && !isSameValue(ownField(incoming, field), ownField(here, field)),
  );
  const bring = told.filter((field) => !isChosen(here, field));
  return {
    bring,
    stay: told.filter((field) => isChosen(here, field)),
    after: { ...here, ...Object.fromEntries(bring.map((field) => [field, ownField(incoming, field)])) },
  };
}
