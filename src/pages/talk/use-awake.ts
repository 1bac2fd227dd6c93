import { useEffect, useState } from 'react';

/** Keeps the screen from going dark while the page is in view; tells whether the browser does so, undefined until it has said. */
export function useAwake(): boolean | undefined {
  const [isAwake, setAwake] = useState<boolean>();
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    async function ask(): Promise<void> {
      // Whatever hides the page takes the lock away.
      if (document.visibilityState !== 'visible') return;
      try {
        const fresh = await navigator.wakeLock.request('screen');
        if (isOver) void fresh.release();
        else {
          lock = fresh;
          setAwake(true);
        }
      } catch {
        // Refused, or this browser has none: a phone in saving mode does so.
        if (!isOver) setAwake(false);
      }
    }
    const onVisible = (): void => void ask();
    document.addEventListener('visibilitychange', onVisible);
    void ask();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, []);
  return isAwake;
}
