import { markReload } from './draft';
import { workerAddress } from './worker-address';

/** How long a page that stays open waits before it asks for a newer worker again, in milliseconds. */
const betweenChecks = 60 * 60 * 1000;

/** How long a newer worker has to start before its page is loaded again all the same, in milliseconds. */
const untilItStarts = 5_000;

/** Calls back with each newer worker that is whole and waits; never for the first one, which nobody has to wait for. */
function watch(registration: ServiceWorkerRegistration, onNewer: (newer: ServiceWorker) => void): void {
  const tell = (): void => {
    if (registration.waiting && registration.active) onNewer(registration.waiting);
  };
  tell();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell();
    });
  });
}

/** Asks for a newer worker at once, and when the page is looked at again an hour or more after it last asked. */
function keepAsking(registration: ServiceWorkerRegistration): void {
  let asked = 0;
  const ask = (): void => {
    if (!registration.active || Date.now() - asked < betweenChecks) return;
    asked = Date.now();
    // Offline there is nothing to ask, and the host may have put the worker away.
    registration.update().catch(() => undefined);
  };
  ask();
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
}

/** Lets the newer worker take over and loads the page again under it, once. Another tab may have let it already. */
function start(newer: ServiceWorker): void {
  if (newer.state !== 'installed') {
    location.reload();
    return;
  }
  const isOver = new AbortController();
  const loadAgain = (): void => {
    isOver.abort();
    location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', loadAgain, { signal: isOver.signal });
  newer.postMessage('start-now');
  // Where the older worker is woken just as it was to end, Chromium lets it go on; once its page is gone it ends.
  setTimeout(loadAgain, untilItStarts);
}

/**
 * Keeps the app on this device, to be opened without a network. `onNewer` is handed the way to start a newer version,
 * whenever one is ready; it starts by no other means while a page is open. `isTouched` says whether something was typed.
 */
export async function keepAppHere(
  onNewer: (start: () => void) => void,
  isTouched: () => boolean,
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const wasControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    // This page came from a host that sends no headers. From the worker it comes with all of them.
    const isBare = data === 'headers-from-here-on' && !wasControlled;
    if (isBare && !isTouched() && markReload('headers')) location.reload();
  });
  try {
    const registration = await navigator.serviceWorker.register(workerAddress('/sw.js'), {
      updateViaCache: 'none',
    });
    watch(registration, (newer) => onNewer(() => start(newer)));
    keepAsking(registration);
  } catch {
    // No worker to be had: the app works as it does, with a network.
  }
}
