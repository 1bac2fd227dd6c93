import { useEffect, useRef, useState } from 'react';
import { coachWords as words } from '../../content/interface/coach';
import type { Said } from './use-coach';

/**
 * Says to a screen reader that there are notes, once for each that comes; what they say is there to be opened. When one
 * goes and none comes it says nothing rather than a number that is no longer true.
 */
export function Announced({ lines }: Pick<Said, 'lines'>) {
  const before = useRef<ReadonlySet<string>>(new Set());
  const [says, setSays] = useState('');
  useEffect(() => {
    const now = new Set(lines.map(({ id }) => id));
    const isNew = lines.some(({ id }) => !before.current.has(id));
    if (isNew) setSays(words.announced(lines.length));
    else if (now.size < before.current.size) setSays('');
    before.current = now;
  }, [lines]);
  return (
    <p role="status" className="visually-hidden">
      {says}
    </p>
  );
}
