import type { CalendarEntry, Repair } from '../domain/saved';

/** A repair as a plain file its owner can open and read, for when nothing else can keep it. */
export function repairFile(repair: Repair): File {
  return new File([JSON.stringify(repair, null, 2)], 'mend-repair.json', { type: 'application/json' });
}

/** Records that cannot be read, byte for byte, for somebody who can help. */
export function damagedFile(records: readonly unknown[]): File {
  const asText = (_name: string, value: unknown): unknown => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array
      ? Array.from(bytes, (each) => each.toString(16).padStart(2, '0')).join('')
      : value;
  };
  return new File([JSON.stringify(records, asText, 2)], 'mend-unreadable.json', { type: 'application/json' });
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
