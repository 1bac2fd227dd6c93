/** Something on screen that is nobody else's to see, in a store that is fetched only when its page is. */
export interface Personal {
  /** Resolves when nothing of it is being written. */
  readonly settled: () => Promise<void>;
  /** Takes it off the screen; what could not be saved stays. */
  readonly hide: () => Promise<void>;
  /** Takes it off the screen whatever it is: everything was erased. */
  readonly clear: () => void;
  /** Lets go of what has this id: it was erased, here or in another window. */
  readonly erased?: (id: string) => void;
}

const known = new Set<Personal>();

/** Lets the lock and the erasing of everything reach it, from now on. */
export function notePersonal(personal: Personal): void {
  known.add(personal);
}

/** Resolves when nothing of what is known is being written. */
export async function personalSettled(): Promise<void> {
  await Promise.all([...known].map(({ settled }) => settled()));
}

/** Takes all of it off the screen. */
export async function hidePersonal(): Promise<void> {
  await Promise.all([...known].map(({ hide }) => hide()));
}

/** Takes all of it off the screen, saved or not. */
export function clearPersonal(): void {
  for (const { clear } of known) clear();
}

/** Lets go of what has this id, wherever it stands. */
export function clearErased(id: string): void {
  for (const { erased } of known) erased?.(id);
}
