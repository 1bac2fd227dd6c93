import { databaseName, type Connection } from './database';

/**
 * Takes everything a person put here off this device. First every store is emptied in one transaction: from then on
 * nothing can be read, whatever interrupts the rest; `emptied` is told.
 */
export async function eraseEverything(connection: Connection, emptied: () => void): Promise<void> {
  await connection.use(async (database) => {
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    const cleared = names.map((name) => transaction.objectStore(name).clear());
    transaction.commit();
    await Promise.all([...cleared, transaction.done]);
  });
  emptied();
  await eraseUnread(connection);
}

/** The same where the database cannot be read: it goes as a whole. */
export async function eraseUnread(connection: Connection): Promise<void> {
  for (const storage of ['sessionStorage', 'localStorage'] as const) {
    try {
      globalThis[storage].clear();
    } catch {
      // Refused by the browser: nothing of this app is there either.
    }
  }
  await connection.deleteAll();
}

/** Whether nothing is kept any more of what leaves a sign when it is written: no repair, nothing of a practice, no return. */
export async function isNothingLeft(connection: Connection): Promise<boolean> {
  const counts = await connection.use((database) =>
    Promise.all([
      database.countFromIndex('repairs', 'changed'),
      database.count('practices'),
      database.count('returns'),
    ]),
  );
  return counts.every((count) => count === 0);
}

/** How often it is looked whether the database is gone, and how long between, in milliseconds. */
const looks = 20;
const betweenLooks = 100;

/**
 * Whether this app has a database here; where the browser does not tell, none is taken to be there. The window that
 * erases may still be at it.
 */
async function isAnythingKept(): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    const databases = (await globalThis.indexedDB?.databases?.().catch(() => undefined)) ?? [];
    if (!databases.some(({ name }) => name === databaseName)) return false;
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
  return true;
}

/**
 * Tells every worker of this app to put no more of its files down. One that is still bringing them would do so behind the
 * back of an answer that clears the site, and nobody could find it any more.
 */
export async function stopBringing(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const { installing, waiting, active } of workers)
    for (const worker of [installing, waiting, active]) worker?.postMessage('leave-nothing');
}

/** Takes the app's own files away, and has the host answer once, which tells the browser to clear what a page cannot. */
async function leaveNothing(): Promise<void> {
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches.delete(name)));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
  // Only behind a worker that is gone: one that had to fetch the clearing answer would wait for its own end.
  if (navigator.serviceWorker?.controller) location.replace('/erased');
}

/**
 * The last part of erasing, on the page it ends at: as soon as there is a network. False where something is still kept:
 * then nobody erased anything, and an address alone erases nothing.
 */
export async function finishErasing(): Promise<boolean> {
  if (await isAnythingKept()) return false;
  if (navigator.onLine) await leaveNothing();
  else addEventListener('online', () => void leaveNothing(), { once: true });
  return true;
}
