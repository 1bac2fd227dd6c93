import { useEffect, useState } from 'react';
import { sortRequests, type Requests } from '../../domain/requests';

const namesOf = (type: 'navigation' | 'resource'): readonly string[] =>
  performance.getEntriesByType(type).map(({ name }) => name);

/** Everything the browser noted that this page asked for since it was loaded; it grows while it is watched. */
export function useRequests(): Requests {
  const [files, setFiles] = useState(() => namesOf('resource'));
  useEffect(() => {
    // The whole list each time: what is told of can overlap with what was read before.
    const observer = new PerformanceObserver(() => setFiles(namesOf('resource')));
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, []);
  return sortRequests(namesOf('navigation')[0], files, location.origin);
}
