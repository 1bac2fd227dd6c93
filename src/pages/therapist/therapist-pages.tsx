import { matchRoutes, useLocation, type RouteObject } from 'react-router';
import { NotFoundPage } from '../not-found-page';

/** The pages of this part, by the addresses that routes.tsx names. They come in one file. */
const pages: RouteObject[] = [];

/** Whichever of them this address is. */
export function TherapistPages() {
  return matchRoutes(pages, useLocation())?.at(-1)?.route.element ?? <NotFoundPage />;
}
