import type { Receipt, Repair, RepairId } from '../domain/saved';

interface Waiter {
  readonly kept: (receipt: Receipt) => void;
  readonly refused: (error: unknown) => void;
}

interface Queue {
  busy: boolean;
  next: Repair | undefined;
  waiters: Waiter[];
}

/**
 * Writes at once; while a write is under way only the newest text waits, and goes next. The promise settles with
 * the write that holds this text or a newer one.
 */
export function autosave(write: (repair: Repair) => Promise<Receipt>): (repair: Repair) => Promise<Receipt> {
  const queues = new Map<RepairId, Queue>();

  async function work(id: RepairId, queue: Queue): Promise<void> {
    queue.busy = true;
    while (queue.next) {
      const repair = queue.next;
      const waiters = queue.waiters;
      queue.next = undefined;
      queue.waiters = [];
      try {
        const receipt = await write(repair);
        for (const waiter of waiters) waiter.kept(receipt);
      } catch (error) {
        for (const waiter of waiters) waiter.refused(error);
      }
    }
    queues.delete(id);
  }

  return (repair) =>
    new Promise((kept, refused) => {
      const queue = queues.get(repair.id) ?? { busy: false, next: undefined, waiters: [] };
      queues.set(repair.id, queue);
      queue.next = repair;
      queue.waiters.push({ kept, refused });
      if (!queue.busy) void work(repair.id, queue);
    });
}
