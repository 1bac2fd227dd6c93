import { quietSettings, type Settings } from '../domain/saved';

const lookName = 'mend-look';

const lookOf = ({ appearance, textSize = 'usual', motion = 'system' }: Settings): string =>
  [appearance, textSize, motion].join(' ');

function wear(look: string): void {
  const { dataset } = document.documentElement;
  [dataset.appearance, dataset.text, dataset.motion] = look.split(' ');
}

/** Shows pages as they were shown last, before anything is read from the disk: larger text would else move what is read. */
export function showKeptLook(): void {
  try {
    const look = localStorage.getItem(lookName);
    if (look !== null) wear(look);
  } catch {
    // Refused by the browser: it shows once the settings are read.
  }
}

/** Shows pages as chosen, and notes it for the next load; what nobody chose leaves no note. */
export function showLook(settings: Settings): void {
  const look = lookOf(settings);
  wear(look);
  try {
    if (look === lookOf(quietSettings)) localStorage.removeItem(lookName);
    else localStorage.setItem(lookName, look);
  } catch {
    // As above.
  }
}
