import { startTransition, useEffect, useState } from 'react';

/** Does this after the frame that is drawn next was painted. The answer keeps it from happening. */
function oncePainted(does: () => unknown): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    soon = setTimeout(does);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(soon);
  };
}

/**
 * Does this after what stands on the page can be seen: one frame after it was painted, since a screen shows it no sooner and
 * what is done meanwhile makes it later. The answer keeps it from happening.
 */
export function onceSeen(does: () => unknown): () => void {
  let stop: (() => void) | undefined;
  const frame = requestAnimationFrame(() => {
    stop = oncePainted(does);
  });
  return () => {
    cancelAnimationFrame(frame);
    stop?.();
  };
}

/**
 * Does this, the same function each time, once: after what stands here can be seen, so that what the page can be read
 * without waits until it can be read. True from then on.
 */
export function useOnceSeen(does?: () => unknown): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(
    () =>
      onceSeen(() => {
        setSeen(true);
        does?.();
      }),
    [does],
  );
  return isSeen;
}

/** What it was in the frame that was painted last: what is drawn from this delays no key, and gives way to the next. */
export function useSeen<What>(live: What): What {
  const [seen, setSeen] = useState(live);
  useEffect(
    () => (live === seen ? undefined : oncePainted(() => startTransition(() => setSeen(live)))),
    [live, seen],
  );
  return seen;
}
