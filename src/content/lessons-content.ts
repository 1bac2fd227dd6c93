import { lessonOrder } from './lessons/order';
import type { Lesson, LessonCard, LessonId } from './schema-learn';

// With the query each is a module of its own: shared with its lesson, it would bring the lesson along.
const cards = import.meta.glob<LessonCard>('./lessons/*/card.ts', {
  eager: true,
  query: '?list',
  import: 'card',
});

const lessons = import.meta.glob<Lesson>(['./lessons/*.ts', '!./lessons/order.ts'], { import: 'lesson' });

/** Every lesson as it stands in the list, in order. */
export const lessonCards: readonly (LessonCard & { readonly id: LessonId })[] = lessonOrder.flatMap((id) => {
  const card = cards[`./lessons/${id}/card.ts`];
  return card ? [{ id, ...card }] : [];
});

/** Brings one lesson's text; undefined for an id that is no lesson. */
export function loadLesson(id: LessonId): Promise<Lesson> | undefined {
  return lessons[`./lessons/${id}.ts`]?.();
}
