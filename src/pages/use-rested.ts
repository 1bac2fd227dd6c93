import { useEffect, useState } from 'react';

/** How long a hand has rested, in milliseconds: longer than between two keys of somebody who types fast. */
const rest = 150;

/** What it was when a hand last rested. What stands around a field is drawn from this: no key waits for it. */
export function useRested<What>(live: What): What {
  const [rested, setRested] = useState(live);
  useEffect(() => {
    if (live === rested) return undefined;
    const soon = setTimeout(() => setRested(live), rest);
    return () => clearTimeout(soon);
  }, [live, rested]);
  return rested;
}
