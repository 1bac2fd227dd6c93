/**
 * Takes the results of `count` pieces of work in their order, with up to `ahead` of them under way at once, until `take`
 * says no. Rejects where one of them does, in its turn.
 */
export async function takeInOrder<Result>(
  count: number,
  ahead: number,
  begin: (at: number) => Promise<Result>,
  take: (result: Result) => boolean,
): Promise<void> {
  const underWay: Promise<Result>[] = [];
  for (let at = 0; at < count; at += 1) {
    while (underWay.length < Math.min(ahead, count - at)) {
      const next = begin(at + underWay.length);
      // Told when its turn comes; should taking end before, nobody needs to hear.
      next.catch(() => undefined);
      underWay.push(next);
    }
    const [first] = underWay.splice(0, 1);
    if (first && !take(await first)) return;
  }
}
