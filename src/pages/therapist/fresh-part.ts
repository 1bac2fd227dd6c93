import { lessonCards } from '../../content/lessons-content';
import { firstScene, sceneCards } from '../../content/scene-cards';
import type { PracticePart } from '../../content/schema-practice';
import { isSamePart } from '../../domain/practice/sent';

/** The kinds of parts, in the order they are offered. */
export const partKinds = ['walk', 'rehearsal', 'lesson', 'check-in', 'settle'] as const;

const all: Readonly<Record<(typeof partKinds)[number], readonly PracticePart[]>> = {
  walk: [{ kind: 'walk', prompts: [] }],
  rehearsal: [firstScene, ...sceneCards.map(({ id }) => id)].map((scenario) => ({
    kind: 'rehearsal',
    scenario,
    temperament: 'open-but-hurt',
    tries: 1,
  })),
  lesson: lessonCards.map(({ id }) => ({ kind: 'lesson', lesson: id })),
  'check-in': [{ kind: 'check-in' }],
  settle: [{ kind: 'settle' }],
};

/** A part of this kind to begin with that is not there yet; undefined where all of them are. */
export const freshPart = (
  kind: (typeof partKinds)[number],
  parts: readonly PracticePart[],
): PracticePart | undefined => all[kind].find((part) => !parts.some((each) => isSamePart(each, part)));
