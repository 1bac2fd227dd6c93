import type { Page } from '@playwright/test';

/**
 * Fills the store with repairs of about 6.5 KB each, sealed the way the app seals them, until there are `count`. The one
 * that is open in the page is the pattern for all.
 */
export async function fillStore(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('mend'));
    const stored = await done(database.transaction('settings').objectStore('settings').get('data-keys'));
    const key = await crypto.subtle.importKey('raw', stored.value.keys[0].raw, 'AES-GCM', false, [
      'encrypt',
      'decrypt',
    ]);
    const [pattern] = await done(database.transaction('repairs').objectStore('repairs').getAll());
    const boundTo = (record: {
      id: string;
      version: number;
      revision: number;
      hand: string;
    }): Uint8Array<ArrayBuffer> =>
      new TextEncoder().encode(`repair/${record.id}/${record.version}/${record.revision}/${record.hand}`);
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: pattern.iv, additionalData: boundTo(pattern) },
      key,
      pattern.sealed,
    );
    const repair = JSON.parse(new TextDecoder().decode(opened));
    const long = 'A sentence about an evening that went wrong, as long as people write. '.repeat(22);
    repair.answers = Object.fromEntries(
      ['camera', 'story', 'opening', 'it-hurt'].map((prompt) => [prompt, { kind: 'text', text: long }]),
    );
    const batch = 500;
    for (let from = 1; from < wanted; from += batch) {
      const records = await Promise.all(
        Array.from({ length: Math.min(batch, wanted - from) }, async (_, at) => {
          const id = crypto.randomUUID();
          const record = { ...pattern, id, revision: 1, changed: pattern.changed - (from + at) * 60_000 };
          const iv = crypto.getRandomValues(new Uint8Array(12));
          const text = new TextEncoder().encode(
            JSON.stringify({ ...repair, id, changed: record.changed, revision: 1 }),
          );
          const sealed = await crypto.subtle.encrypt(
            { name: 'AES-GCM', iv, additionalData: boundTo(record) },
            key,
            text,
          );
          return { ...record, iv, sealed };
        }),
      );
      const transaction = database.transaction('repairs', 'readwrite');
      for (const record of records) transaction.objectStore('repairs').put(record);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
    }
    database.close();
  }, count);
}
