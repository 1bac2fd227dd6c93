interface Held {
  readonly name: string;
  readonly mode: LockMode;
  readonly client: object;
  /** Ends it: given back, or taken away with an error. */
  readonly end: (error?: DOMException) => void;
}

interface Waiting {
  readonly name: string;
  readonly mode: LockMode;
  readonly client: object;
  readonly grant: () => void;
}

/** One window of a browser, and its end: a window that is gone holds nothing and waits for nothing. */
export interface GivenWindow {
  readonly locks: LockManager;
  readonly close: () => void;
}

/** The locks of one browser, as the Web Locks standard tells it, for any number of windows. */
export function givenLocks(): {
  readonly open: () => GivenWindow;
  readonly holders: (name: string) => number;
} {
  const held = new Set<Held>();
  let queue: Waiting[] = [];
  const gone = new Set<object>();

  const isFree = (name: string, mode: LockMode, before: readonly Waiting[]): boolean =>
    !before.some((each) => each.name === name) &&
    [...held].every((each) => each.name !== name || (mode === 'shared' && each.mode === 'shared'));

  function work(): void {
    const next = queue.find((each, at) => isFree(each.name, each.mode, queue.slice(0, at)));
    if (!next) return;
    queue = queue.filter((each) => each !== next);
    next.grant();
    work();
  }

  function request(
    client: object,
    name: string,
    { mode = 'exclusive', ifAvailable = false, steal = false, signal }: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call = (lock: Lock | null): Promise<unknown> =>
        new Promise((done) => queueMicrotask(() => done(callback(lock))));
      if (gone.has(client)) return;
      if (signal?.aborted) return reject(signal.reason as Error);
      const grant = (): void => {
        const mine: Held = {
          name,
          mode,
          client,
          end(error) {
            held.delete(mine);
            if (error) reject(error);
            work();
          },
        };
        held.add(mine);
        call({ name, mode })
          .then(resolve, reject)
          .finally(() => mine.end());
      };
      if (ifAvailable && !isFree(name, mode, queue)) return void call(null).then(resolve, reject);
      const waiting: Waiting = { name, mode, client, grant };
      signal?.addEventListener('abort', () => {
        if (!queue.includes(waiting)) return;
        queue = queue.filter((each) => each !== waiting);
        reject(signal.reason as Error);
        work();
      });
      if (steal) {
        const robbed = [...held].filter((each) => each.name === name);
        queue = [waiting, ...queue];
        for (const each of robbed) held.delete(each);
        for (const each of robbed) each.end(new DOMException('stolen', 'AbortError'));
      } else queue.push(waiting);
      work();
    });
  }

  return {
    open() {
      const client = {};
      return {
        locks: {
          request: (
            name: string,
            ...rest: [LockGrantedCallback<unknown>] | [LockOptions, LockGrantedCallback<unknown>]
          ) => (rest.length === 1 ? request(client, name, {}, rest[0]) : request(client, name, ...rest)),
          query: () =>
            Promise.resolve({
              held: [...held].map(({ name, mode }) => ({ name, mode })),
              pending: queue.map(({ name, mode }) => ({ name, mode })),
            }),
        } as LockManager,
        close() {
          gone.add(client);
          queue = queue.filter((each) => each.client !== client);
          for (const each of held) if (each.client === client) held.delete(each);
          work();
        },
      };
    },
    holders: (name) => [...held].filter((each) => each.name === name).length,
  };
}
