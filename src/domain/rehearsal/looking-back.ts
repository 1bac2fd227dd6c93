import type { Act, Role } from '../../content/schema-rehearsal';
import type { Exchange } from './kept';
import { familyOf } from './taken';

/** A turn that moved them, and how far. */
export interface Turning {
  readonly at: number;
  readonly exchange: Exchange;
  readonly by: number;
}

/** What a scene comes down to, looking back. */
export interface LookBack {
  readonly nearer: readonly Turning[];
  readonly farther: readonly Turning[];
  /** What was done that helped, the most first. */
  readonly helped: readonly Act[];
  /** What to try another time: what hurt most, or what was not done at all. */
  readonly tryNext: Act;
  /** The line that did most. */
  readonly best: Exchange | undefined;
}

/** What most talks need; the one who was hurt owes nobody an understanding first. */
const needed: Readonly<Record<Role, readonly Act[]>> = {
  'was-hurt': ['sees', 'stays', 'asks', 'offers'],
  'did-it': ['names', 'feels', 'needs'],
  listens: ['names', 'feels', 'needs'],
};

/** How far somebody has to move for it to be a turning point. */
const leastTurn = 3;

/** Looks back at a try. `startTrust` is where the stand-in began. */
export function lookBack(
  exchanges: readonly Exchange[],
  startTrust: number,
  role: Role = 'was-hurt',
): LookBack {
  const turnings = exchanges.map((exchange, at): Turning => ({
    at,
    exchange,
    by: exchange.trust - (exchanges[at - 1]?.trust ?? startTrust),
  }));
  const nearer = turnings.filter(({ by }) => by >= leastTurn).sort((a, b) => b.by - a.by);
  const farther = turnings.filter(({ by }) => by <= -leastTurn).sort((a, b) => a.by - b.by);
  const helped = [...new Set(nearer.map(({ exchange }) => exchange.act))].filter(
    (act) => familyOf(act) === 'met' || act === 'silent',
  );
  return {
    nearer: nearer.slice(0, 2),
    farther: farther.slice(0, 2),
    helped: helped.slice(0, 3),
    tryNext:
      role === 'listens' ? notDone(exchanges, role) : (farther[0]?.exchange.act ?? notDone(exchanges, role)),
    best: nearer.find(({ exchange }) => exchange.said.trim() !== '')?.exchange,
  };
}

/** The first thing most talks need that was not done. */
function notDone(exchanges: readonly Exchange[], role: Role): Act {
  const done = new Set(exchanges.map(({ act }) => act));
  return needed[role].find((act) => !done.has(act)) ?? 'plain';
}
