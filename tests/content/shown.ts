import {
  foundOuts,
  moves,
  neededKinds,
  paths,
  powers,
  reaches,
  relationshipIds,
  sides,
} from '../../src/content/schema';
import type { Answer, LayoutId, Prompt, PromptId, RuptureId, Side } from '../../src/content/schema';
import { walkContent } from '../../src/content/walk-content';
import { emptyAnswer } from '../../src/domain/answers';
import type { About, Repair } from '../../src/domain/saved';
import { asidesOf, layoutIdOf, placesOf } from '../../src/domain/walk';
import { voiceOf } from '../../src/domain/wording';

/** A prompt as some person meets it: in one layout, in one voice, after one kind of rupture. */
export interface Shown {
  readonly layout: LayoutId;
  readonly prompt: PromptId;
  readonly voice: Side;
  readonly about: About;
}

const plain: About = {
  relationship: 'friend',
  side: 'both',
  move: 'neither',
  need: 'both',
  reach: 'can-talk',
  path: 'walk',
  length: 'full',
};

const people: readonly Partial<About>[] = [
  ...relationshipIds.map((relationship) => ({ relationship })),
  ...powers.map((power) => ({ relationship: 'colleague', power }) as const),
  { relationship: 'my-parent', under18: true },
];
/** One thing at a time that leads elsewhere; all of it at once would be met nowhere new. */
const ways: readonly Partial<About>[] = [
  {},
  { length: 'five-minutes' },
  ...paths.filter((path) => path !== plain.path).map((path) => ({ path })),
  ...reaches.filter((reach) => reach !== plain.reach).map((reach) => ({ reach })),
  ...foundOuts.map((foundOut) => ({ foundOut })),
];
const ruptures: readonly Partial<About>[] = [
  {},
  ...Object.keys(walkContent.ruptures).map((rupture) => ({ rupture })),
];

/** An answer to this prompt: the option that another prompt waits for, a word of text, or an empty one. */
function answerTo(id: PromptId, prompt: Prompt): Answer {
  const wanted = Object.values(walkContent.prompts).find((each) => each.chose?.prompt === id)?.chose;
  if (wanted) return { kind: 'choice', chosen: wanted.options[0] ?? '', text: '' };
  const empty = emptyAnswer(prompt.answer);
  return empty.kind === 'text' ? { kind: 'text', text: 'Something.' } : empty;
}

const answers = Object.fromEntries(
  Object.entries(walkContent.prompts).map(([id, prompt]) => [id, answerTo(id, prompt)]),
);

function repairAbout(about: About): Repair {
  return {
    id: 'a-repair',
    version: 1,
    revision: 0,
    made: 0,
    changed: 0,
    about,
    origin: { kind: 'self' },
    answers,
    skipped: [],
    words: { order: [], dropped: [], added: [], edits: {} },
    keptMine: {},
    checkIns: [],
  };
}

function* everyAbout(): Generator<About> {
  for (const person of people)
    for (const way of ways)
      for (const rupture of ruptures)
        for (const side of sides)
          for (const move of moves)
            for (const need of neededKinds)
              yield { ...plain, ...person, ...way, ...rupture, side, move, need };
}

function collect(): ReadonlyMap<string, Shown> {
  const found = new Map<string, Shown>();
  for (const about of everyAbout()) {
    const repair = repairAbout(about);
    const layout = layoutIdOf(walkContent, about);
    const voice = voiceOf(walkContent, about);
    for (const { prompt } of placesOf(walkContent, repair)) {
      const key = [layout, prompt, voice, about.rupture].join();
      if (found.has(key)) continue;
      for (const each of [prompt, ...asidesOf(walkContent, repair, prompt)]) {
        found.set([layout, each, voice, about.rupture].join(), { layout, prompt: each, voice, about });
      }
    }
  }
  return found;
}

/** Every prompt in every layout, voice and kind of rupture it can be met in, once each. */
export const shown: readonly Shown[] = [...collect().values()];

/** The voices this prompt can be met in, in any repair or in those about one kind of rupture. */
export function voicesOf(prompt: PromptId, rupture?: RuptureId): ReadonlySet<Side> {
  return new Set(
    shown
      .filter((each) => each.prompt === prompt && (rupture === undefined || each.about.rupture === rupture))
      .map((each) => each.voice),
  );
}
