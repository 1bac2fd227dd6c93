import type { ReactNode } from 'react';
import { matchRoutes, useLocation, type RouteObject } from 'react-router';
import { useLock } from '../../store/lock';
import { readAhead } from '../../store/return-list';
import { UnlockPage } from '../lock/unlock-page';
import { NotFoundPage } from '../not-found-page';
import { ClientPage } from './client-page';
import { FirstPassphrase } from './first-passphrase';
import { KeyPage } from './key-page';
import { ListPage } from './list-page';
import { ReturnPage } from './return-page';

/** The pages of this part, by the addresses that routes.tsx names. They come in one file. */
const pages: RouteObject[] = [
  { path: '/therapist/returns', element: <WithLock onTry={readAhead}>{<ListPage />}</WithLock> },
  { path: '/therapist/returns/:returnId', element: <WithLock>{<ReturnPage />}</WithLock> },
  { path: '/therapist/clients/:clientId', element: <WithLock>{<ClientPage />}</WithLock> },
  { path: '/therapist/key', element: <WhileOpen>{<KeyPage />}</WhileOpen> },
];

/** Whichever of them this address is. */
export function ReturnsPages() {
  return matchRoutes(pages, useLocation())?.at(-1)?.route.element ?? <NotFoundPage />;
}

interface BehindLock {
  readonly children: ReactNode;
  /** Told when a passphrase is tried. */
  readonly onTry?: () => void;
}

/** What clients sent is shown only where a passphrase locks it. */
function WithLock(props: BehindLock) {
  const lock = useLock((state) => state.state);
  if (lock === 'none') return <FirstPassphrase />;
  return <WhileOpen {...props} />;
}

/** What is behind the lock, while it is open. */
function WhileOpen({ children, onTry }: BehindLock) {
  const lock = useLock((state) => state.state);
  if (lock === 'unknown') return null;
  return lock === 'locked' ? <UnlockPage {...(onTry && { onTry })} /> : children;
}
