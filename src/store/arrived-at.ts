/** Where links with data lead; the data stands behind the `#`, or behind what some programs write for it. */
const withData = /^(\/together\/open|\/practice|\/therapist\/returns)\/?(?:\?[^#]*)?(?:#|%(?:25)*23)./i;

/** The page that something came to with this address, which is everything in it from its path on; undefined where nothing came. */
export const arrivedAt = (address: string): string | undefined => withData.exec(address)?.[1]?.toLowerCase();

let taken: string | undefined;

/** Takes what came with a link out of the address. It stays in memory alone. */
export function takeFromAddress(): void {
  const address = location.pathname + location.search + location.hash;
  const at = arrivedAt(address);
  if (at === undefined) return;
  taken = address;
  history.replaceState(history.state, '', at);
}

/** What was taken out of the address, once. */
export function handOverTaken(): string | undefined {
  const address = taken;
  taken = undefined;
  return address;
}
