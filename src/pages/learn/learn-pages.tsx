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

/** By the last part of their address; each comes by itself. */
const pages = new Map<string, ArrivingPage>([
  ['', arrivingPage(() => import('./list-page'), 'ListPage')],
  ['glossary', arrivingPage(() => import('./glossary-page'), 'GlossaryPage')],
  ['worksheet', arrivingPage(() => import('./worksheet-page'), 'WorksheetPage')],
  ['sources', arrivingPage(() => import('./sources-page'), 'SourcesPage')],
  ...lessonCards.map(({ id }) => [id, arrivingPage(() => pageOf(id), 'Page')] as const),
]);

function Learn() {
  const Page = pages.get(useParams().lessonId ?? '');
  return Page ? <Page /> : <NotFoundPage />;
}

/** All of Learn; the entry knows of one page, and this one knows which. */
export const LearnPages = Object.assign(Learn, {
  arrive: async ({ lessonId = '' }: Params) => pages.get(lessonId)?.arrive({}),
});
