import type { LessonId } from '../schema-learn';

/** The lessons in the order they are listed in; one that is not here has no place in the list, and a test says so. */
export const lessonOrder: readonly LessonId[] = ['flooding', 'heard-first', 'the-loop'];
