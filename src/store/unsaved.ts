/** A store that may hold something typed that is on no disk. It makes itself known, so that nothing has to fetch it to ask. */
interface Holding {
  readonly isUnsaved: () => boolean;
  /** A walk beside the usual one was opened in this tab: on a shared screen nothing is to draw the eye to it. */
  readonly isQuiet?: () => boolean;
  readonly subscribe: (told: () => void) => () => void;
}

const known = new Set<Holding>();
const watchers = new Set<() => void>();
const tell = (): void => watchers.forEach((told) => told());

/** Lets a store be asked from now on. */
export function noteHolding(holding: Holding): void {
  known.add(holding);
  holding.subscribe(tell);
  tell();
}

/** True while this tab holds something typed that is on no disk, so that loading the page again would lose it. */
export const hasUnsaved = (): boolean => [...known].some(({ isUnsaved }) => isUnsaved());

/** True where a walk beside the usual one was opened in this tab. */
export const isQuiet = (): boolean => [...known].some((each) => each.isQuiet?.() ?? false);

/** Calls back whenever either may have changed; the answer ends it. */
export function watchUnsaved(told: () => void): () => void {
  watchers.add(told);
  return () => void watchers.delete(told);
}
