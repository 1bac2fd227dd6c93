import { movesOf } from '../../content/rehearsal-content';
import { rehearsalWords } from '../../content/interface/rehearsal';
import type { TwoThreads } from '../../content/schema';
import type { Scenario } from '../../content/schema-rehearsal';
import { footingOf, liveThreads } from '../../domain/rehearsal/drawing';
import type { Exchange, Rehearsal } from '../../domain/rehearsal/kept';
import { startOf } from '../../domain/rehearsal/moving';
import { nearnessOf } from '../../domain/rehearsal/playing';

/** A scene of so many turns fills the width of the drawing. */
const fills = 12;

interface Gap {
  readonly threads: TwoThreads;
  /** The same in words: the person’s own footing first where they are the hurt one. */
  readonly words: string;
  readonly label: string;
}

/** The live line of a scene, drawn and in words; looked back at, it fills the width. */
export function gapOf(
  scenario: Pick<Scenario, 'weight' | 'role'>,
  { temperament }: Pick<Rehearsal, 'temperament'>,
  exchanges: readonly Exchange[],
  isOver = false,
): Gap {
  const start = startOf(movesOf(temperament), scenario.weight, scenario.role);
  const begun = { ...start, steadiness: 50 };
  const last = exchanges.at(-1) ?? begun;
  const before = exchanges.at(-2) ?? begun;
  const theirs = rehearsalWords.gap.theirs[nearnessOf(last)];
  const mine =
    exchanges.length > 0 ? [rehearsalWords.gap.mine[footingOf(last.steadiness, before.steadiness)]] : [];
  const words = (scenario.role === 'was-hurt' ? [theirs, ...mine] : [...mine, theirs]).join(' ');
  return {
    threads: liveThreads([{ guard: start.guard, steadiness: 50 }, ...exchanges], isOver ? 1 : fills),
    words,
    label: rehearsalWords.gap.label(words),
  };
}
