/** How long a turn takes, in milliseconds: less than a frame of the screen. */
const turn = 6;

/** Does all of it at once. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does work that rests now and then, a few milliseconds at a time, so that no key waits for it. */
export async function inTurns<Result>(work: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const until = performance.now() + turn;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
