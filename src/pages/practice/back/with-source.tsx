import { useEffect, useState, type ReactNode } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { TakenPractice } from '../../../domain/practice/kept';
import { mayReturn, type Source } from '../../../domain/practice/returning';
import { walkContent } from '../../../content/walk-content';
import { usePractice } from '../../../store/practice';
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
  const { practice, absent } = usePractice();
  const { of, source, hasRead } = useReturning();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    // Come from the page before, it is there; reloaded or from outside it is read anew.
    if (!needsRead || useReturning.getState().of !== practiceId)
      openReturning(walkContent, practiceId).catch(() => setFailed(true));
  }, [practiceId, needsRead]);
  if (absent === 'locked') return <UnlockPage />;
  if (absent !== undefined || hasFailed) return <NotFoundPage />;
  if (practice?.id !== practiceId || of !== practiceId || !source) return null;
  if (needsRead && (!hasRead || mayReturn(practice, source) !== 'yes'))
    return <Navigate to={`/practice/${practiceId}/back`} replace />;
  return children({ taken: practice, source, onRead: noteRead });
}
