import { useEffect, useState } from 'react';

/**
 * Does this, the same function each time, once: after what stands here was painted, so that what the page can be read
 * without waits until it can be read. True from then on.
 */
export function useOnceSeen(does: () => unknown): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      soon = setTimeout(() => {
        setSeen(true);
        does();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
    };
  }, [does]);
  return isSeen;
}
