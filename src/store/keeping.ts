import type { Keeping } from '../domain/keeping';

let here: Keeping | undefined;
let given: (keeping: Promise<Keeping>) => void;
const arriving = new Promise<Keeping>((resolve) => {
  given = resolve as typeof given;
});

/** Hands the disk over, once, at start. */
export function keepWith(keeping: Promise<Keeping>): void {
  given(keeping);
  void keeping.then((kept) => {
    here = kept;
  });
}

/** The disk if it is there already: a write can then begin within the same key. */
export function keepingHere(): Keeping | undefined {
  return here;
}

/** The disk, as soon as it has been handed over. */
export function keeping(): Promise<Keeping> {
  return arriving;
}
