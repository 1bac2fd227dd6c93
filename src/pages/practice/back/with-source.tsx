import { useEffect, type ReactNode } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { TakenPractice } from '../../../domain/practice/kept';
import { mayReturn, type Source } from '../../../domain/practice/returning';
import { noteRead, openReturning, useReturning } from '../../../store/returning';
import { UnlockPage } from '../../lock/unlock-page';
import { NotFoundPage } from '../../not-found-page';

interface Returning {
  readonly taken: TakenPractice;
  readonly source: Source;
  readonly onRead: () => void;
}

interface WithSourceProps {
  /** What stands before a return has to be read first, on this visit. */
  readonly needsRead: boolean;
  readonly children: (returning: Returning) => ReactNode;
}

/** Where the pages of a return lead. */
export function useReturnPaths(id: string): {
  readonly toPractice: () => void;
  readonly goTo: (page: 'choose' | 'page' | '') => void;
} {
  const navigate = useNavigate();
  return {
    toPractice: () => void navigate(`/practice/${id}`),
    goTo: (page) => void navigate(`/practice/${id}/back${page === '' ? '' : `/${page}`}`),
  };
}

/** A practice and what was done of it, once both are read. */
export function WithSource({ needsRead, children }: WithSourceProps) {
  const { practiceId = '' } = useParams();
  const { taken, source, absent, hasRead } = useReturning();
  const isHere = taken?.id === practiceId && source !== undefined;
  useEffect(() => {
    // Come from the page before, it is there; reloaded or from outside it is read anew.
    if (!needsRead || !useReturning.getState().source) void openReturning(practiceId);
  }, [practiceId, needsRead]);
  if (absent === 'locked') return <UnlockPage />;
  if (absent !== undefined) return <NotFoundPage />;
  if (!isHere) return null;
  if (needsRead && (!hasRead || mayReturn(taken, source) !== 'yes'))
    return <Navigate to={`/practice/${practiceId}/back`} replace />;
  return children({ taken, source, onRead: noteRead });
}
