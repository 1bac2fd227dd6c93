import { matchRoutes, useLocation, type RouteObject } from 'react-router';
import { NotFoundPage } from '../not-found-page';
import { GuidePage } from './guide-page';
import { JudgePage } from './judge-page';
import { NewPage } from './new-page';
import { SetPage } from './set-page';
import { SetsPage } from './sets-page';

/** The pages of this part, by the addresses that routes.tsx names. They come in one file. */
const pages: RouteObject[] = [
  { path: '/therapist', element: <JudgePage /> },
  { path: '/therapist/new', element: <NewPage /> },
  { path: '/therapist/guide', element: <GuidePage /> },
  { path: '/therapist/practices', element: <SetsPage /> },
  { path: '/therapist/practices/:practiceId', element: <SetPage /> },
];

/** Whichever of them this address is. */
export function TherapistPages() {
  return matchRoutes(pages, useLocation())?.at(-1)?.route.element ?? <NotFoundPage />;
}
