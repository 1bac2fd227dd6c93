import type { Connection } from './database';

/**
 * Takes everything this app ever kept off this device. First every store is emptied in one transaction: from then on
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
  for (const storage of ['sessionStorage', 'localStorage'] as const) {
    try {
      globalThis[storage].clear();
    } catch {
      // Refused by the browser: nothing of this app is there either.
    }
  }
  await connection.deleteAll();
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches.delete(name)));
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}
