import type { Hold, RepairId, Writer } from '../domain/saved';

/** How long another window may take to hand over, in milliseconds, before it is taken for hung. */
const patience = 1_500;
const windowName = 'mend/window';

/** What windows of this app tell each other. Never anything a person wrote. */
export type Message =
  | { readonly kind: 'hand-over'; readonly id: RepairId }
  | { readonly kind: 'erased'; readonly id: RepairId }
  | { readonly kind: 'lessened'; readonly id: RepairId }
  | { readonly kind: 'erased-all' }
  | { readonly kind: 'keys' };

/** The other windows of this app in this browser. */
export interface Windows {
  readonly tell: (message: Message) => void;
  readonly listen: (heard: (message: Message) => void) => () => void;
  /** Whether this is the only one; undefined where the browser cannot say. */
  readonly isAlone: () => Promise<boolean | undefined>;
  readonly hold: (id: RepairId, told: (writer: Writer) => void, handsOver: () => Promise<boolean>) => Hold;
}

/** Joins the other windows. Where the browser has no locks each window writes, and the revisions keep them apart. */
export function joinWindows(name = 'mend', locks: LockManager | undefined = navigator.locks): Windows {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const listeners = new Set<(message: Message) => void>();
  channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    for (const heard of listeners) heard(data);
  });
  // Held as long as this window lives, so that others can count it.
  void locks
    ?.request(windowName, { mode: 'shared' }, () => new Promise(() => undefined))
    .catch(() => undefined);

  function listen(heard: (message: Message) => void): () => void {
    listeners.add(heard);
    return () => void listeners.delete(heard);
  }
  const tell = (message: Message): void => channel?.postMessage(message);

  return {
    tell,
    listen,
    async isAlone() {
      const held = (await locks?.query())?.held;
      return held && held.filter((each) => each.name === windowName).length <= 1;
    },
    hold(id, told, handsOver) {
      if (!locks) {
        told('here');
        return { takeOver: () => undefined, letGo: () => undefined };
      }
      return holdWith(locks, { tell, listen }, id, told, handsOver);
    },
  };
}

function holdWith(
  locks: LockManager,
  { tell, listen }: Pick<Windows, 'tell' | 'listen'>,
  id: RepairId,
  told: (writer: Writer) => void,
  handsOver: () => Promise<boolean>,
): Hold {
  const lockName = `mend/repair/${id}`;
  let isOver = false;
  /** Gives the lock back; there is one while this window writes. */
  let release: (() => void) | undefined;
  let waiting = new AbortController();

  /** Keeps the lock until it is given back, then waits in line for it again. */
  async function take(options: LockOptions): Promise<void> {
    let isTaken = false;
    try {
      await locks.request(lockName, options, (lock) => {
        if (!lock || isOver) return undefined;
        isTaken = true;
        told('here');
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      });
    } catch {
      // Stolen by a window that found this one hung, or no longer wanted.
    }
    if (isTaken) release = undefined;
    if (isOver || (options.signal?.aborted && !isTaken)) return;
    told('elsewhere');
    waiting = new AbortController();
    void take({ signal: waiting.signal });
  }

  const unlisten = listen((message) => {
    if (message.kind !== 'hand-over' || message.id !== id || !release) return;
    void handsOver().then((isReady) => {
      if (isReady) release?.();
    });
  });
  void take({ ifAvailable: true });

  return {
    takeOver() {
      tell({ kind: 'hand-over', id });
      setTimeout(() => {
        if (release || isOver) return;
        waiting.abort();
        void take({ steal: true });
      }, patience);
    },
    letGo() {
      isOver = true;
      unlisten();
      waiting.abort();
      release?.();
    },
  };
}
