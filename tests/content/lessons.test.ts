import { describe, expect, it } from 'vitest';
import { lessonCards } from '../../src/content/lessons-content';
import { lessonOrder } from '../../src/content/lessons/order';
import { glossary } from '../../src/content/glossary';
import { sixSteps, strengths } from '../../src/content/schema';
import type { Claim, Lesson, Picture } from '../../src/content/schema-learn';
import { allSources } from '../../src/content/sources-content';
import { worksheet } from '../../src/content/worksheet';
import { addressesOf } from './addresses';
import { textsIn } from './texts';

const files = import.meta.glob<Lesson>(['../../src/content/lessons/*.ts', '!**/order.ts'], {
  eager: true,
  import: 'lesson',
});
const lessons = Object.entries(files).map(([path, lesson]) => ({
  id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
  lesson,
}));
const drawings = Object.keys(import.meta.glob('../../src/pages/learn/*.tsx'));

/** Other pages lead to these. */
const published = [
  'what-a-rupture-is',
  'not-all-conflicts',
  'ruptures-are-normal',
  'how-a-repair-goes',
  'more-than-sorry',
  'two-ways-out',
  'flooding',
  'heard-first',
  'the-loop',
  'playing-it-safe',
  'ruptures-in-therapy',
  'when-repair-is-not-the-answer',
  'what-research-says',
];

const paragraphsOf = ({ parts }: Lesson) => parts.flatMap(({ says }) => says);
const claimsOf = (lesson: Lesson): readonly Claim[] => [
  ...paragraphsOf(lesson).filter((each) => typeof each !== 'string'),
  ...(lesson.picture.kind === 'how-strong' ? lesson.picture.claims : []),
];
/** Everything in it that is read: a sentence, and no id or address. */
const readIn = (value: unknown): readonly string[] =>
  [...textsIn(value)]
    .filter(({ at }) => !/(^|\.)(id|to|source|strength|kind|step|region|who|side|part)$/.test(at))
    .map(({ text }) => text);
const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** Adults read plain text at 200 to 250 words a minute; finger or key take their half a minute. */
const wordsAMinute = 225;
const touching = 0.5;

describe('lessons', () => {
  it('are all there, each in the list once', () => {
    expect([...lessonOrder].sort()).toEqual(lessons.map(({ id }) => id).sort());
    expect([...lessonOrder].sort()).toEqual([...published].sort());
    expect(lessonCards.map(({ id }) => id)).toEqual(lessonOrder);
  });

  it.each(lessons)('$id names works that are there, and claims no more than they carry', ({ lesson }) => {
    const claims = claimsOf(lesson);
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const { says, source, strength } of claims) {
      const work = allSources.find(({ id }) => id === source);
      expect(work, `${says} rests on ${source}`).toBeDefined();
      expect(strengths.indexOf(strength), says).toBeGreaterThanOrEqual(
        strengths.indexOf(work?.strength ?? 'our-judgement'),
      );
    }
  });

  it.each(lessons)('$id says nothing about studies, figures or helplines in passing', ({ lesson }) => {
    const plain = paragraphsOf(lesson).filter((each) => typeof each === 'string');
    const weighty =
      /\bstud(?:y|ies)\b|\bresearch|\bpercent\b|\btrial\b|\btherapists\b|\badvise\b|\b\d{3,}\b/i;
    // What the four kinds are called is told once.
    expect(plain.filter((says) => weighty.test(says) && !says.includes('“Found in studies” means'))).toEqual(
      [],
    );
  });

  it.each(lessons)('$id takes about as long as it says', ({ lesson }) => {
    const { title, summary, parts, picture } = lesson;
    const minutes = wordsIn(readIn([title, summary, parts, picture])) / wordsAMinute + touching;
    expect(lesson.minutes).toBeGreaterThanOrEqual(2);
    expect(lesson.minutes).toBeLessThanOrEqual(4);
    expect(Math.abs(lesson.minutes - minutes), `${minutes.toFixed(1)} minutes`).toBeLessThanOrEqual(0.75);
  });

  it.each(lessons)('$id has a picture that something draws', ({ lesson }) => {
    expect(drawings).toContain(`../../src/pages/learn/${lesson.picture.kind}.tsx`);
  });

  it.each(lessons)('$id leads only to addresses that there are', ({ lesson }) => {
    const to = [...textsIn(lesson)].filter(({ at }) => /(^|\.)to$/.test(at)).map(({ text }) => text);
    expect(to.length).toBeGreaterThan(0);
    expect(to.filter((each) => !addressesOf().includes(each))).toEqual([]);
  });

  it.each(lessons)('$id uses none of the words that nobody says', ({ lesson }) => {
    const worn =
      /\b(?:i hear you|hold(?:ing)? space|valid(?:ate|ated|ation)?|feel seen|my truth|impact(?:s|ed|ful)?|toxic|should(?:n’t)? have)\b/i;
    expect(readIn(lesson).filter((text) => worn.test(text))).toEqual([]);
  });

  it('print no figure that is not to be printed, and promise nothing', () => {
    const never =
      /\b96\b|first three minutes|\bproven\b|\bwill work\b|\bheals?\b|\btreats\b|lowers their guard/i;
    expect(lessons.flatMap(({ lesson }) => readIn(lesson)).filter((text) => never.test(text))).toEqual([]);
  });

  it('put the unicorn in one place in the whole app', () => {
    expect(lessons.filter(({ lesson }) => lesson.picture.kind === 'unicorn').map(({ id }) => id)).toEqual([
      'playing-it-safe',
    ]);
  });
});

describe('the pictures', () => {
  const picture = <Kind extends Picture['kind']>(kind: Kind) =>
    lessons
      .map(({ lesson }) => lesson.picture)
      .find((each): each is Extract<Picture, { kind: Kind }> => each.kind === kind);

  it('use every one of the six steps in the talk to be sorted', () => {
    const used = new Set(picture('six-steps')?.lines.map(({ step }) => step));
    expect([...used].sort()).toEqual([...sixSteps].sort());
  });

  it('have moments for every region of the circles, and none with more than its room', () => {
    const regions = picture('venn')?.moments.map(({ region }) => region) ?? [];
    expect(new Set(regions)).toEqual(new Set(['conflict', 'quiet', 'none']));
  });

  it('have claims of every strength to guess', () => {
    expect(new Set(picture('how-strong')?.claims.map(({ strength }) => strength))).toEqual(
      new Set(strengths),
    );
  });

  it('have one gap for every line of a talk', () => {
    for (const { lines, gaps } of picture('two-orders')?.orders ?? [])
      expect(gaps).toHaveLength(lines.length);
  });
});

describe('the glossary', () => {
  it('has no word twice, and leads only to lessons that there are', () => {
    const terms = glossary.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    const ids = glossary.flatMap(({ lesson }) => lesson ?? []);
    expect(ids.filter((id) => !lessonOrder.includes(id))).toEqual([]);
  });

  it('says what a word means in two sentences at most', () => {
    const long = glossary.filter(({ says }) => (says.match(/[.!?](?=[”’]?(?:\s|$))/g)?.length ?? 0) > 2);
    expect(long.map(({ term }) => term)).toEqual([]);
  });

  it('explains the words the product speaks in', () => {
    const terms = glossary.map(({ term }) => term.toLowerCase());
    const spoken = [
      'rupture',
      'repair',
      'step',
      'prompt',
      'answer',
      'opening line',
      'words',
      'coach',
      'flag',
      'strength',
      'rehearsal',
      'stand-in',
      'temperament',
      'debrief',
      'together',
      'turn',
      'reflection',
      'agreement',
      'invitation',
      'six words',
      'practice',
      'four words',
      'return',
      'plan',
      'loop',
      'flooding',
      'holding line',
      'unicorn',
      'pattern',
      'check-in',
      'vault',
    ];
    expect(spoken.filter((word) => !terms.includes(word))).toEqual([]);
  });
});

it('the worksheet has all six steps, in their order, with room to write at each', () => {
  expect(worksheet.map(({ name }) => name)).toEqual([
    'Naming',
    'Owning',
    'Making space',
    'Reaffirming',
    'Co-creation',
    'Way forward',
  ]);
  expect(worksheet.every(({ asks }) => asks.every(({ lines }) => lines > 0))).toBe(true);
});
