import { useParams, type Params } from 'react-router';
import { lessonCards, loadLesson } from '../../content/lessons-content';
import type { LessonId } from '../../content/schema-learn';
import { arrivingPage, type ArrivingPage } from '../arriving-page';
import { NotFoundPage } from '../not-found-page';
import { LessonView } from './lesson-view';
import { loadDrawing } from './pictures';

/** A lesson's text and what draws its picture, together, so that it is shown whole. */
async function pageOf(id: LessonId) {
  const lesson = await loadLesson(id);
  if (!lesson) throw new Error(`unknown lesson: ${id}`);
  const Drawing = await loadDrawing(lesson.picture);
  return { Page: () => <LessonView id={id} lesson={lesson} Drawing={Drawing} /> };
}

const pages = new Map<LessonId, ArrivingPage>(
  lessonCards.map(({ id }) => [id, arrivingPage(() => pageOf(id), 'Page')]),
);

function Lesson() {
  const Page = pages.get(useParams().lessonId ?? '');
  return Page ? <Page /> : <NotFoundPage />;
}

/** The lesson of this address; each comes by itself. */
export const LessonPage = Object.assign(Lesson, {
  arrive: async ({ lessonId = '' }: Params) => pages.get(lessonId)?.arrive({}),
});
