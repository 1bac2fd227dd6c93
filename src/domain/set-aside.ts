import type { OtherEntry } from './backup';

const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** A name that is not taken: the one asked for, else the same in a numbered folder. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let count = 2; isTaken(free); count += 1) free = `kept-${count}/${name}`;
  return free;
}

/** The parts of a backup that are set aside and not here yet; one whose name is taken by other bytes gets a new name. */
export function othersToAdd(
  existing: readonly OtherEntry[],
  incoming: readonly OtherEntry[],
): readonly OtherEntry[] {
  const here = new Map(existing.map((other) => [other.name, other]));
  const added: OtherEntry[] = [];
  for (const other of incoming) {
    const isTaken = (name: string): boolean => {
      const taken = here.get(name);
      return taken !== undefined && !isSameBytes(taken.bytes, other.bytes);
    };
    const name = freeName(other.name, isTaken);
    if (here.has(name)) continue;
    here.set(name, other);
    added.push({ ...other, name });
  }
  return added;
}
