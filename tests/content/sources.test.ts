import { describe, expect, it } from 'vitest';
import { findingQuestions } from '../../src/content/finding';
import type { Source } from '../../src/content/schema-beside';
import type { Lesson } from '../../src/content/schema-learn';
import { togetherWords } from '../../src/content/interface/together';
import { readyPractices } from '../../src/content/practices';
import { settle } from '../../src/content/settle';
import { guide } from '../../src/content/therapist/guide';
import { judge } from '../../src/content/therapist/judge';
import { turnPrompts } from '../../src/content/together/turn-prompts';
import { walkContent } from '../../src/content/walk-content';
import { textsIn } from './texts';

const files = import.meta.glob<Source>('../../src/content/sources/*.ts', { eager: true, import: 'source' });
const sources = Object.entries(files).map(([path, source]) => ({
  id: path.slice(path.lastIndexOf('/') + 1, -3),
  source,
}));

const lessons = Object.values(
  import.meta.glob<Lesson>(['../../src/content/lessons/*.ts', '!**/order.ts'], {
    eager: true,
    import: 'lesson',
  }),
);
const inLessons = [...textsIn(lessons)].filter(({ at }) => at.endsWith('.source')).map(({ text }) => text);

const { start, pause, say, loop, forward } = togetherWords;

const cited = new Set([
  settle.source,
  turnPrompts.source,
  start.source,
  start.forWhomSource,
  pause.source,
  ...say.sources,
  loop.source,
  forward.source,
  ...inLessons,
  ...Object.values(walkContent.prompts).map((prompt) => prompt.source),
  ...readyPractices.map(({ practice }) => practice.source),
  ...[...judge, ...guide].flatMap((section) => section.sources ?? []),
]);

describe('sources', () => {
  it('are there, wherever one is named', () => {
    const ids = sources.map(({ id }) => id);
    expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('stand behind something that is said', () => {
    const idle = sources.map(({ id }) => id).filter((id) => !cited.has(id));
    expect(idle).toEqual([]);
  });

  it('say who, what, where, and what it showed', () => {
    const wordless = sources.filter(({ source }) =>
      [source.authors, source.title, source.where, source.said].some((text) => text.trim() === ''),
    );
    expect(wordless.map(({ id }) => id)).toEqual([]);
  });
});

describe('the address of a source', () => {
  const addresses = sources.flatMap(({ source: { address } }) => address ?? []);

  it('is one work’s own, written so that a list of exact addresses takes it as it is', () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect(new Set(addresses).size).toBe(addresses.length);
    // In such a list these stand for other things than themselves.
    expect(addresses.filter((each) => !/^https:\/\/[\w./%-]+$/.test(each))).toEqual([]);
    expect(addresses.filter((each) => new URL(each).href !== each)).toEqual([]);
  });

  it('is nothing that is written out a second time in its words', () => {
    const twice = sources.filter(({ source: { where, title, said } }) =>
      /\bdoi\b|https?:/i.test(where + title + said),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

describe('help me find it', () => {
  const options = findingQuestions.flatMap((each) => each.options.map((option) => option.id));

  it('offers no answer twice over its three questions', () => {
    expect(options.length).toBeGreaterThan(0);
    expect(new Set(options).size).toBe(options.length);
  });

  it('offers no answer that leads nowhere', () => {
    const fits = Object.values(walkContent.ruptures).map(({ card }) => card.fits);
    expect(options.filter((option) => !fits.some((each) => option in each))).toEqual([]);
  });
});
