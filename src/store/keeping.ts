import type { Keeping } from '../domain/saved';

let given: (keeping: Promise<Keeping>) => void;
const arriving = new Promise<Keeping>((resolve) => {
  given = resolve as typeof given;
});

/** Hands the disk over, once, at start. */
export function keepWith(keeping: Promise<Keeping>): void {
  given(keeping);
}

/** The disk, as soon as it has been handed over. */
export function keeping(): Promise<Keeping> {
  return arriving;
}
