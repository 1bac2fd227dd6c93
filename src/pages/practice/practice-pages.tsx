import { matchRoutes, useLocation, type RouteObject } from 'react-router';
import { BeforePage } from './back/before-page';
import { ChoosePage } from './back/choose-page';
import { SheetPage } from './back/sheet-page';
import { NotFoundPage } from '../not-found-page';
import { OpenPage } from './open-page';
import { PracticePage } from './practice-page';

/** The pages of this part, by the addresses that routes.tsx names. They come in one file. */
const pages: RouteObject[] = [
  { path: '/practice', element: <OpenPage /> },
  { path: '/practice/:practiceId', element: <PracticePage /> },
  { path: '/practice/:practiceId/back', element: <BeforePage /> },
  { path: '/practice/:practiceId/back/choose', element: <ChoosePage /> },
  { path: '/practice/:practiceId/back/page', element: <SheetPage /> },
];

/** Whichever of them this address is. */
export function PracticePages() {
  return matchRoutes(pages, useLocation())?.at(-1)?.route.element ?? <NotFoundPage />;
}
