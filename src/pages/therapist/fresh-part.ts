import { lessonTitles } from '../../content/interface/practice-seen';
import { firstScene, sceneCards } from '../../content/scene-cards';
import type { PracticePart } from '../../content/schema-practice';
import { isSamePart } from '../../domain/practice/sent';

/** The kinds of parts, in the order they are offered. */
export const partKinds = ['walk', 'rehearsal', 'lesson', 'check-in', 'settle'] as const;

/** Every lesson that can be set, in order. */
export const lessonIds: readonly string[] = Object.keys(lessonTitles);

const all: Readonly<Record<(typeof partKinds)[number], readonly PracticePart[]>> = {
  walk: [{ kind: 'walk', prompts: [] }],
  rehearsal: [firstScene, ...sceneCards.map(({ id }) => id)].map((scenario) => ({
    kind: 'rehearsal',
    scenario,
    temperament: 'open-but-hurt',
    tries: 1,
  })),
  lesson: lessonIds.map((lesson) => ({ kind: 'lesson', lesson })),
  'check-in': [{ kind: 'check-in' }],
  settle: [{ kind: 'settle' }],
};

/** A part of this kind to begin with that is not there yet; undefined where all of them are. */
export const freshPart = (
  kind: (typeof partKinds)[number],
  parts: readonly PracticePart[],
): PracticePart | undefined => all[kind].find((part) => !parts.some((each) => isSamePart(each, part)));
