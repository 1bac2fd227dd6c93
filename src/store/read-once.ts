/** Hands over a batch, with how many were looked at so far and how many there are; false: it is enough. */
export type Take<Thing> = (batch: readonly Thing[], read: number, of: number) => boolean;

/** Everything of a list, read when it is first looked through, and held until it is forgotten. */
export interface ReadOnce<Thing> {
  /** Looks through all of it, also of what is still being read. Rejects where it could not be read. */
  readonly lookThrough: (take: Take<Thing>) => Promise<void>;
  /** Holds none of it any more; the next look reads it anew. One that is under way sees its own to the end. */
  readonly forget: () => void;
}

interface Reading<Thing> {
  readonly batches: (readonly [batch: readonly Thing[], read: number, of: number])[];
  /** How many are looking through it. */
  lookers: number;
  isOver: boolean;
  ended: Promise<void>;
  /** Told of the next batch, or the end. */
  readonly waiting: Set<() => void>;
}

/** How long a look goes on before the page has its turn, in milliseconds: less than a frame of the screen. */
const turn = 8;

/** A list to be looked through again and again that `read` reads only once, whoever looks meanwhile. */
export function readOnce<Thing>(read: (take: Take<Thing>) => Promise<void>): ReadOnce<Thing> {
  let current: Reading<Thing> | undefined;

  function begin(): Reading<Thing> {
    const mine: Reading<Thing> = {
      batches: [],
      lookers: 0,
      isOver: false,
      ended: Promise.resolve(),
      waiting: new Set(),
    };
    current = mine;
    const tell = (): void => {
      const waiting = [...mine.waiting];
      mine.waiting.clear();
      for (const told of waiting) told();
    };
    mine.ended = read((...batch) => {
      if (current !== mine && mine.lookers === 0) return false;
      mine.batches.push(batch);
      tell();
      return true;
    })
      .catch((error: unknown) => {
        if (current === mine) current = undefined;
        throw error;
      })
      .finally(() => {
        mine.isOver = true;
        tell();
      });
    // Told to whoever looks; where nobody does, nobody needs to hear.
    mine.ended.catch(() => undefined);
    return mine;
  }

  return {
    async lookThrough(take) {
      const mine = current ?? begin();
      mine.lookers += 1;
      try {
        let until = performance.now() + turn;
        for (let at = 0; ; at += 1) {
          while (at >= mine.batches.length && !mine.isOver)
            await new Promise<void>((told) => mine.waiting.add(told));
          const batch = mine.batches[at];
          if (!batch) break;
          if (!take(...batch)) return;
          if (performance.now() < until) continue;
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
          until = performance.now() + turn;
        }
        await mine.ended;
      } finally {
        mine.lookers -= 1;
      }
    },
    forget() {
      current = undefined;
    },
  };
}
