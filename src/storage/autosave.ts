interface Waiter<Receipt> {
  readonly kept: (receipt: Receipt) => void;
  readonly refused: (error: unknown) => void;
}

interface Queue<Saved, Receipt> {
  busy: boolean;
  next: Saved | undefined;
  waiters: Waiter<Receipt>[];
}

/**
 * Writes at once; while a write is under way only the newest text waits, and goes next. The promise settles with
 * the write that holds this text or a newer one.
 */
export function autosave<Saved extends { readonly id: string }, Receipt>(
  write: (saved: Saved) => Promise<Receipt>,
): (saved: Saved) => Promise<Receipt> {
  const queues = new Map<string, Queue<Saved, Receipt>>();

  async function work(id: string, queue: Queue<Saved, Receipt>): Promise<void> {
    queue.busy = true;
    while (queue.next) {
      const saved = queue.next;
      const waiters = queue.waiters;
      queue.next = undefined;
      queue.waiters = [];
      try {
        const receipt = await write(saved);
        for (const waiter of waiters) waiter.kept(receipt);
      } catch (error) {
        for (const waiter of waiters) waiter.refused(error);
      }
    }
    queues.delete(id);
  }

  return (saved) =>
    new Promise((kept, refused) => {
      const queue = queues.get(saved.id) ?? { busy: false, next: undefined, waiters: [] };
      queues.set(saved.id, queue);
      queue.next = saved;
      queue.waiters.push({ kept, refused });
      if (!queue.busy) void work(saved.id, queue);
    });
}
