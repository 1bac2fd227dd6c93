import { describe, expect, it } from 'vitest';
import type { Helpline, HelplineNeed } from '../../src/content/schema-beside';
import { countries, supportSections } from '../../src/content/support-content';
import { elsewhere } from '../../src/content/support/elsewhere';
import { sectionOrder } from '../../src/content/support/order';

interface Numbers extends Partial<Record<Exclude<HelplineNeed, 'emergency'>, readonly string[]>> {
  readonly emergency: string;
}

/** The numbers of design/evidence.md, as dialed, with the country's own emergency number. */
const expected: Readonly<Record<string, Numbers>> = {
  us: { emergency: '911', afraid: ['1-800-799-7233', 'START to 88788'], suicide: ['988'] },
  ca: { emergency: '911', afraid: ['https://sheltersafe.ca/'], suicide: ['988'] },
  gb: {
    emergency: '999',
    afraid: ['0808 2000 247', '0808 801 0327'],
    suicide: ['116 123'],
    'worried-about-what-i-do': ['0808 802 4040'],
    'under-18': ['0800 1111'],
  },
  ie: { emergency: '112', afraid: ['1800 341 900'], suicide: ['116 123'] },
  au: {
    emergency: '000',
    afraid: ['1800 737 732'],
    suicide: ['13 11 14'],
    'worried-about-what-i-do': ['1300 766 491'],
  },
  nz: { emergency: '111', afraid: ['0800 733 843'], suicide: ['1737'] },
  de: { emergency: '112', afraid: ['116 016'], suicide: ['0800 111 0 111'] },
  fr: { emergency: '112', afraid: ['3919'], suicide: ['3114'] },
  es: { emergency: '112', afraid: ['016'], suicide: ['024'] },
  it: { emergency: '112', afraid: ['1522'] },
  in: { emergency: '112', afraid: ['181'], suicide: ['14416'] },
  za: { emergency: '10111', afraid: ['0800 428 428'], suicide: ['0800 567 567'] },
};

/** The numbers of a line, or its site where it has neither phone nor text. */
function waysTo({ phone, text, site }: Helpline): readonly string[] {
  const numbers = [...new Set([phone ?? [], text ?? []].flat())];
  return numbers.length > 0 ? numbers : [site];
}

describe('support', () => {
  it('lists the countries we have numbers for, and no others', () => {
    expect(countries.map(({ code }) => code).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(countries)(
    '$country.name: someone in danger, afraid or thinking of dying finds the right number',
    ({ code, country }) => {
      const { emergency, ...lines } = expected[code] ?? { emergency: '' };
      expect(country.emergency).toBe(emergency);
      const needs = new Set(country.lines.map((line) => line.need));
      const ways = [...needs].map((need) => [
        need,
        country.lines.filter((line) => line.need === need).flatMap(waysTo),
      ]);
      expect(Object.fromEntries(ways)).toEqual(lines);
    },
  );

  it('can always be reached, and says when it was last checked or that nobody has', () => {
    const wrong = countries.flatMap(({ code, country }) =>
      country.lines
        .filter(({ phone, text, chat, site, checked }) => {
          const isReachable = [phone, text, chat, site].some((way) => way !== undefined && way !== '');
          return !isReachable || !/^(https:\/\/\S+)?$/.test(site) || !/^(\d{4}-\d\d-\d\d)?$/.test(checked);
        })
        .map((line) => `${code}: ${line.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('shows every section once, in its order', () => {
    const files = Object.keys(import.meta.glob('../../src/content/support/sections/*.ts'));
    expect(files.map((path) => path.split('/').at(-1)?.slice(0, -3)).sort()).toEqual(
      [...sectionOrder].sort(),
    );
    expect(supportSections.filter(({ section }) => !section?.title || section.says.length === 0)).toEqual([]);
  });

  it('puts danger first', () => {
    expect(sectionOrder[0]).toBe('danger-now');
  });

  it('tells what happens on a call wherever it sends somebody to a line', () => {
    const silent = supportSections.filter(
      ({ section }) => section.needs.some((need) => need !== 'other') && !section.whenYouCall,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('knows a place for every other country', () => {
    expect(elsewhere.site).toBe('https://findahelpline.com/');
  });
});
