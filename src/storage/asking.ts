import { sealingWorker, workerAddress } from './worker-address';

/**
 * Asks a worker of its own, which is gone when it has answered, and with it every secret it was handed. Resolves to
 * undefined where the browser has no workers, or refuses this one. Never throws.
 */
export async function askSealingWorker<Reply>(
  request: unknown,
  transfer: readonly Transferable[] = [],
): Promise<Reply | undefined> {
  try {
    const worker = new Worker(workerAddress(sealingWorker), { type: 'module' });
    const reply = new Promise<Reply | undefined>((answered) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => answered(data));
      worker.addEventListener('error', () => answered(undefined));
      worker.addEventListener('messageerror', () => answered(undefined));
    });
    worker.postMessage(request, [...transfer]);
    return await reply.finally(() => worker.terminate());
  } catch {
    return undefined;
  }
}
