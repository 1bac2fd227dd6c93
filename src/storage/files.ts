import type { CalendarEntry, Repair } from '../domain/saved';

/** A repair as a plain file its owner can open and read, for when nothing else can keep it. */
export function repairFile(repair: Repair): File {
  return new File([JSON.stringify(repair, null, 2)], 'mend-repair.json', { type: 'application/json' });
}

const step = 65_536;

/** Bytes as two letters each; a stretch at a time, since a recording is long. */
function asHex(bytes: Uint8Array): string {
  let said = '';
  for (let at = 0; at < bytes.length; at += step)
    said += Array.from(bytes.subarray(at, at + step), (each) => each.toString(16).padStart(2, '0')).join('');
  return said;
}

/** Records that cannot be read, byte for byte, for somebody who can help. */
export function damagedFile(records: readonly unknown[]): File {
  const asText = (_name: string, value: unknown): unknown => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? asHex(bytes) : value;
  };
  // Each by itself: all together may be longer than a text can be.
  const parts = records.flatMap((record, at) => [at > 0 ? ',\n' : '', JSON.stringify(record, asText, 2)]);
  return new File(['[', ...parts, ']'], 'mend-unreadable.json', { type: 'application/json' });
}

/** A calendar file with neutral titles; the library loads only when it is asked for. */
export async function calendarFile(entries: readonly CalendarEntry[]): Promise<File> {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', '-//Mend//EN');
  calendar.updatePropertyWithValue('version', '2.0');
  for (const { title, start, minutes } of entries) {
    const component = new ICAL.Component('vevent');
    const event = new ICAL.Event(component);
    event.uid = crypto.randomUUID();
    event.summary = title;
    // Floating time: ten in the morning wherever the person then is.
    event.startDate = ICAL.Time.fromJSDate(new Date(start), false);
    event.duration = ICAL.Duration.fromSeconds(minutes * 60);
    component.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(), true));
    calendar.addSubcomponent(component);
  }
  return new File([calendar.toString()], 'check-in.ics', { type: 'text/calendar' });
}
