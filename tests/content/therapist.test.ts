import { describe, expect, it } from 'vitest';
import { practiceReturnWords } from '../../src/content/interface/practice-return';
import type { Country } from '../../src/content/schema-beside';
import type { GuideSection } from '../../src/content/schema-practice';
import { sourceOf } from '../../src/content/sources-content';
import { guide } from '../../src/content/therapist/guide';
import { judge } from '../../src/content/therapist/judge';
import { walkContent } from '../../src/content/walk-content';
import { textsIn } from './texts';

const countries = Object.values(
  import.meta.glob<Country>('../../src/content/support/countries/*.ts', { eager: true, import: 'country' }),
);

const pages: readonly (readonly [string, readonly GuideSection[]])[] = [
  ['the page to judge the app by', judge],
  ['the guide', guide],
];
const textOf = (sections: readonly GuideSection[]): string =>
  [...textsIn(sections)].map(({ text }) => text).join('\n');

/** The section with this in its title. */
function sectionOf(sections: readonly GuideSection[], title: RegExp): string {
  const found = sections.filter((section) => title.test(section.title));
  expect(found.map((section) => section.title)).toHaveLength(1);
  return textOf(found);
}

/** How a therapist is told how strong something is. */
const inWords = {
  'tested-in-a-trial': /\btrial\b/,
  'found-in-studies': /\bstudies\b/,
  'clinical-custom': /\b(clinical custom|advise)\b/,
  'our-judgement': /\bour judgment\b/,
} as const;

describe.each(pages)('%s', (_name, sections) => {
  it('says something under each title, and no title twice', () => {
    expect(sections.filter(({ says }) => says.join('').trim() === '')).toEqual([]);
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
  });

  it('names only sources that are there, and how strong each is', () => {
    const faults = sections.flatMap((section) =>
      (section.sources ?? [])
        .filter((id) => !inWords[sourceOf(id).strength].test(textOf([section]).replaceAll(id, '')))
        .map((id) => `${section.title}: ${id}`),
    );
    expect(faults).toEqual([]);
  });

  it('tells no number of a study that none of its sources tells', () => {
    const figures = /\d[\d,]*(?= (studies|people|clients|couples))|[dr] = \.\d+/g;
    const faults = sections.flatMap(({ title, says, sources = [] }) => {
      const known = sources.map((id) => sourceOf(id).said).join(' ');
      return (says.join(' ').match(figures) ?? [])
        .filter((figure) => !known.includes(figure))
        .map((figure) => `${title}: ${figure}`);
    });
    expect(faults).toEqual([]);
  });

  it('never claims that it works, and never says homework', () => {
    const claims =
      /\b(Mend|the app|it) (works|heals|treats|improves|is effective|has been shown|is proven)\b|homework|clinically proven|evidence-based/i;
    expect(claims.exec(textOf(sections))?.[0]).toBeUndefined();
    expect(claims.test('Mend works.')).toBe(true);
  });
});

describe('the page to judge the app by', () => {
  it('names everyone it is not for', () => {
    const not = sectionOf(judge, /^Not for whom/);
    for (const who of [
      /afraid/,
      /hits, threatens, forces/,
      /suicide/,
      /drink or drugs/i,
      /affair that is still going on/,
      /psychosis/i,
      /court/,
      /under 18/i,
    ])
      expect(not).toMatch(who);
  });

  it('says that nobody has reviewed it for as long as nobody has', () => {
    const said = sectionOf(judge, /tested/);
    const reviews = [
      ...Object.values(walkContent.layouts),
      ...Object.values(walkContent.prompts),
      ...Object.values(walkContent.ruptures),
    ].map(({ review }) => review.reviewedBy);
    const checked = countries.flatMap(({ lines }) => lines.map((line) => line.checked));
    expect(/No clinician has reviewed/.test(said)).toBe(reviews.every((by) => by === ''));
    expect(/No helpline number in it has been checked/.test(said)).toBe(checked.every((day) => day === ''));
    expect(said).toMatch(/not been tested in a trial/);
    expect(said).toMatch(/no specialist in domestic violence has reviewed/);
  });

  it('says that nobody is watching, where the words are, and what the four words are', () => {
    expect(sectionOf(judge, /watching/)).toMatch(/no one is alerted/);
    expect(sectionOf(judge, /Where the words are/)).toMatch(/no account and no server/);
    expect(sectionOf(judge, /four words/)).toMatch(/worked out from your key/);
  });

  it('has one paragraph to copy, and it keeps nothing back that a client needs to say yes or no', () => {
    const copied = judge.flatMap(({ toCopy }) => toCopy ?? []);
    expect(copied).toHaveLength(1);
    for (const what of [
      /your choice/,
      /not been tested in a trial/,
      /no clinician has reviewed/,
      /not an emergency service/,
      /may become part of your record/,
      /nobody watches/,
      /emergency number/,
      /checks your phone/,
    ])
      expect(copied[0]).toMatch(what);
  });
});

describe('the guide', () => {
  it('asks each alone about fear, force and thoughts of suicide before anything for two', () => {
    const first = sectionOf(guide, /for a couple/);
    for (const what of [/each of them alone/, /fear, force and thoughts of suicide/, /twenty minutes/])
      expect(first).toMatch(what);
  });

  it('is against an order by a court, an employer or a school', () => {
    expect(sectionOf(guide, /When not to/)).toMatch(/a court, an employer, a school/);
  });

  it('repeats to therapists what their clients are told about secrets', () => {
    expect(sectionOf(guide, /secrets/)).toContain(`“${practiceReturnWords.before.secrets}”`);
  });

  it('can be read in a few minutes', () => {
    const words = textOf(guide).split(/\s+/).length;
    expect(words).toBeLessThan(1700);
    expect(textOf(judge).split(/\s+/).length).toBeLessThan(1200);
  });
});
