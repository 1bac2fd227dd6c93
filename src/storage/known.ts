import type { ClientId, Revision } from '../domain/practice/kept';
import { clientOf, type Kept } from './practice-records';

/** No write is ever counted as this: what says of itself that it goes on from there goes over nothing. */
export const unknown: Revision = 0;

/** What one window knows of something. */
interface Known {
  client: ClientId | undefined;
  /** Every beginning of it that was seen here. */
  readonly begun: Set<string>;
  /** Where own writes led from what was read, or from `unknown` for what was begun here. */
  readonly ledTo: Map<Revision, Revision>;
  /** What this window itself has written over. */
  readonly writtenOver: Set<Revision>;
  wasThere: boolean;
}

/** What one window knows of all it read and wrote, by names. */
export interface KnownThings {
  /** It is about to be written. */
  readonly handed: (name: string, kept: Kept) => void;
  /** It was read. */
  readonly read: (name: string, kept: Kept) => void;
  /** The write that a write of this goes over; undefined where it was never there, as far as is known, and `unknown`. */
  readonly baseOf: (name: string, kept: Kept) => Revision | undefined;
  /** This was written over `base`, as `revision`. */
  readonly wrote: (name: string, kept: Kept, base: Revision | undefined, revision: Revision) => void;
  /** Whether this window has written over it since it was read. */
  readonly isBehind: (name: string, kept: Kept) => boolean;
  readonly wasThere: (name: string) => boolean;
  /** The names of those for which it is so. */
  readonly namesOf: (isOne: (name: string, client: ClientId | undefined) => boolean) => readonly string[];
  /** Every beginning of it that was seen. */
  readonly begun: (name: string) => readonly string[];
  readonly forget: (name: string) => void;
}

/** Tells something from the same begun once more, after it was erased or with another version of it. */
export const beginning = (name: string, kept: Kept): string =>
  `${name}@${'kind' in kept ? kept.made : kept.arrived}`;

/** What a window knows at first: nothing. */
export function nothingKnown(): KnownThings {
  const things = new Map<string, Known>();

  function handed(name: string, kept: Kept): Known {
    const known = things.get(name) ?? {
      client: undefined,
      begun: new Set<string>(),
      ledTo: new Map<Revision, Revision>(),
      writtenOver: new Set<Revision>(),
      wasThere: false,
    };
    things.set(name, known);
    known.client = clientOf(kept);
    known.begun.add(beginning(name, kept));
    return known;
  }

  return {
    handed,
    read: (name, kept) => void (handed(name, kept).wasThere = true),
    baseOf(name, { revision }) {
      const known = things.get(name);
      // A copy under another name says what it was copied from.
      if (!known?.wasThere) return undefined;
      return known.ledTo.get(revision ?? unknown) ?? revision ?? unknown;
    },
    wrote(name, kept, base, revision) {
      const known = handed(name, kept);
      known.ledTo.set(kept.revision ?? unknown, revision);
      if (base !== undefined) known.writtenOver.add(base);
      known.wasThere = true;
    },
    isBehind: (name, { revision }) => things.get(name)?.writtenOver.has(revision ?? unknown) === true,
    wasThere: (name) => things.get(name)?.wasThere === true,
    namesOf: (isOne) => [...things].flatMap(([name, { client }]) => (isOne(name, client) ? [name] : [])),
    begun: (name) => [...(things.get(name)?.begun ?? [])],
    forget: (name) => void things.delete(name),
  };
}
