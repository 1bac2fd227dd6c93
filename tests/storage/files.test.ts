import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, repairFile } from '../../src/storage/files';
import { readRepair } from '../../src/storage/shapes';
import { saying } from './given';

describe('a repair as a file', () => {
  it('can be read by its owner and by Mend', async () => {
    const file = repairFile(saying('what I wrote'));
    const text = await file.text();
    expect(text).toContain('what I wrote');
    expect(readRepair(JSON.parse(text))).toEqual(saying('what I wrote'));
  });

  it('has a name that says nothing about it', () => {
    expect(repairFile(saying('x')).name).toBe('mend-repair.json');
  });
});

describe('a calendar file', () => {
  const ten = new Date(2024, 1, 29, 10, 30).getTime();
  const eventsOf = async (file: File): Promise<readonly ICAL.Event[]> => {
    const calendar = new ICAL.Component(ICAL.parse(await file.text()));
    return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  };

  it('is a calendar others can read, at the same time wherever the person then is', async () => {
    const file = await calendarFile([{ title: 'Check-in', start: ten, minutes: 20 }]);
    const [event] = await eventsOf(file);
    expect(event?.summary).toBe('Check-in');
    expect(event?.startDate.toString()).toBe('2024-02-29T10:30:00');
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event?.endDate.toString()).toBe('2024-02-29T10:50:00');
  });

  it('has an id for each entry, the same for none', async () => {
    const entry = { title: 'Check-in', start: ten, minutes: 20 };
    const events = await eventsOf(await calendarFile([entry, entry]));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  it('has what the standard asks for, and nothing besides', async () => {
    const file = await calendarFile([{ title: 'Check-in', start: ten, minutes: 20 }]);
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines.map((line) => line.split(/[;:]/)[0])).toEqual(
      'BEGIN PRODID VERSION BEGIN UID SUMMARY DTSTART DURATION DTSTAMP END END'.split(' '),
    );
    expect([file.name, file.type]).toEqual(['check-in.ics', 'text/calendar']);
  });
});
