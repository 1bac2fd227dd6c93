import type { Act, Role } from '../../content/schema-rehearsal';
import { opennessOf } from './answering';
import type { Exchange } from './kept';
import { isWorthKeeping } from './lines';
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
  /** The line that did most, of those that say something of the matter. */
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

type Numbers = Pick<Exchange, 'trust' | 'guard'>;

const farness = { closed: 2, softening: 1, open: 0 } as const;
const farnessOf = ({ trust, guard }: Numbers): number =>
  farness[opennessOf({ inside: { trust, guard, hurt: 0, flooding: 0 } })];

/** Words that show a thing was said, whatever else was heard in the turn. */
const showing: Partial<Readonly<Record<Act, RegExp>>> = {
  names:
    /\b(?:i|you|we|he|she|they|it)(?:\s(?:never|just|only|then|all|both|really))?\s(?:\p{L}{2,}ed|was|were|did|did\s?n[o’']t|didn[’']t|had|went|came|said|told|left|took|made|forgot|kept|got|gave|saw|knew|put|sat|hung|threw|sent|wrote|broke|hid|read|let|hurt|lost|spoke)\b/iu,
  sees: /\byou (?:must have|were left|were alone|had to|waited)\b/iu,
  asks: /\?/u,
  offers: /\bi(?:[’']ll| will| am going to|[’']m going to)\b/iu,
  feels:
    /\bi (?:feel|felt|was (?:hurt|sad|scared|afraid|ashamed|angry|alone|lonely))\b|\b(?:it|that|you) hurt\b/iu,
  needs: /\bi(?:[’']d| would)? (?:need|needed|want|wanted|like)\b/iu,
};

/** What somebody tells of in fewer words than this names nothing yet. */
const leastTold = 5;

/** Whether something was done in one of these turns: answered to, or plainly there beside what was. */
function hasDone(exchanges: readonly Exchange[], act: Act): boolean {
  const asNames = act === 'plain' || act === 'evades' ? 'names' : act;
  return exchanges.some(
    ({ said, act: answered }) =>
      answered === asNames ||
      (showing[asNames]?.test(said) && (asNames !== 'names' || said.trim().split(/\s+/).length >= leastTold)),
  );
}

/** A reason given in the same breath. */
const reason = /\b(?:because|but|only since)\b/iu;

/** What helped in a turn, as it is praised; who was hurt is not praised for owning what may not be theirs. */
function helpOf({ act, said }: Exchange, role: Role): Act {
  return act === 'owns' && (role !== 'was-hurt' || reason.test(said)) ? 'names' : act;
}

/** Looks back at a try. `start` is where the stand-in began. */
export function lookBack(exchanges: readonly Exchange[], start: Numbers, role: Role = 'was-hurt'): LookBack {
  const turnings = exchanges.map((exchange, at) => {
    const before = exchanges[at - 1] ?? start;
    // Who steps from one way of standing to the next has moved, by however little.
    return {
      at,
      exchange,
      by: exchange.trust - before.trust,
      steps: farnessOf(before) - farnessOf(exchange),
    };
  });
  const nearer = turnings
    .filter(({ by, steps }) => steps > 0 || (by >= leastTurn && steps === 0))
    .sort((a, b) => b.by - a.by);
  const farther = turnings
    .filter(({ by, steps }) => steps < 0 || (by <= -leastTurn && steps === 0))
    .sort((a, b) => a.by - b.by);
  const helped = [...new Set(nearer.map(({ exchange }) => helpOf(exchange, role)))].filter(
    (act) => familyOf(act) === 'met' || act === 'silent',
  );
  return {
    nearer: nearer.slice(0, 2),
    farther: farther.slice(0, 2),
    helped: helped.slice(0, 3),
    tryNext: nextOf(exchanges, farther[0]?.exchange.act, role),
    best: nearer.find(({ exchange }) => isWorthKeeping(exchange.said))?.exchange,
  };
}

/** What to try: what hurt most, where the advice for it was not followed already, or the first thing most talks need. */
function nextOf(exchanges: readonly Exchange[], hurt: Act | undefined, role: Role): Act {
  const isAdvised =
    hurt !== undefined &&
    role !== 'listens' &&
    (familyOf(hurt) === 'missed' ||
      familyOf(hurt) === 'struck' ||
      hurt === 'over-owns' ||
      hurt === 'regrets');
  if (isAdvised && !(hurt === 'evades' && hasDone(exchanges, 'names'))) return hurt;
  const missing = needed[role].find((act) => !hasDone(exchanges, act));
  return missing ?? (hasDone(exchanges, 'plain') ? 'silent' : 'plain');
}
