import type { CalendarEntry, Repair, RepairId } from '../domain/saved';
import { keeping } from './keeping';

/** Offers a file for download. The address it makes is local and taken back at once. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Downloads a repair as a plain file. */
export async function downloadRepair(repair: Repair): Promise<void> {
  download((await keeping()).asFile(repair));
}

/** Downloads what cannot be read, as it lies on the disk; without an id everything, still sealed. */
export async function downloadAsItLies(id?: RepairId): Promise<void> {
  download(await (await keeping()).asItLies(id));
}

/** Downloads calendar entries with neutral titles. */
export async function downloadCalendar(entries: readonly CalendarEntry[]): Promise<void> {
  download(await (await keeping()).calendarFile(entries));
}
