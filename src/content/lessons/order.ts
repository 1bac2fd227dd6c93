import type { LessonId } from '../schema-learn';

/** The lessons in the order they are listed in; one that is not here is in no list, and a test says so. */
export const lessonOrder: readonly LessonId[] = [
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
