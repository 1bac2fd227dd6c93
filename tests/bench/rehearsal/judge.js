/**
 * How well the change in trust tells conversations that repair from those that do not: the chance that one of the first
 * ends higher than one of the others (area under the ROC curve, by pairs; a tie counts half).
 * @param {readonly number[]} higher
 * @param {readonly number[]} lower
 */
export function areaUnder(higher, lower) {
  const pairs = higher.flatMap((a) => lower.map((b) => Number(a > b) + (a === b ? 0.5 : 0)));
  return pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;
/** @param {number} value */
const rounded = (value) => Math.round(1000 * value) / 1000;

/**
 * Plays conversations and says how they went, by kind.
 * @param {readonly { scenario: string, temperament: string, kind: string, lines: readonly string[] }[]} conversations
 * @param {(asked: { scenario: string, temperament: string, seed: number, guarded: boolean, lines: readonly string[] }) =>
 *   Promise<import('../../../src/commands/open-rehearsal.js').Played>} rehearse
 */
export async function judge(conversations, rehearse) {
  /** @type {{ kind: string, scenario: string, temperament: string, lines: readonly string[], change: number, fall: number, rise: number, trust: number[] }[]} */
  const played = [];
  for (const { kind, ...asked } of conversations) {
    const { start, turns } = await rehearse({ ...asked, seed: 1, guarded: false });
    const trust = [start.trust, ...turns.map((turn) => turn.trust)];
    const end = trust.at(-1) ?? start.trust;
    played.push({
      ...asked,
      kind,
      change: end - start.trust,
      fall: Math.max(...trust) - end,
      rise: end - Math.min(...trust),
      trust,
    });
  }
  const of = (/** @type {string} */ kind) => played.filter((each) => each.kind === kind);
  const changes = (/** @type {string} */ kind) => of(kind).map(({ change }) => change);
  const words = (/** @type {readonly string[]} */ lines) => lines.join(' ').split(/\s+/).length;
  const ways = ['evasive', 'escalating'];
  const trivial = (/** @type {(lines: readonly string[]) => number} */ count) => {
    const area = areaUnder(
      of('repairing').map(({ lines }) => count(lines)),
      ways.flatMap((kind) => of(kind).map(({ lines }) => count(lines))),
    );
    return rounded(Math.max(area, 1 - area));
  };
  return {
    played,
    figures: {
      conversations: played.length,
      'repairing over escalating and evasive': rounded(
        areaUnder(changes('repairing'), ways.flatMap(changes)),
      ),
      'over escalating': rounded(areaUnder(changes('repairing'), changes('escalating'))),
      'over evasive': rounded(areaUnder(changes('repairing'), changes('evasive'))),
      'mean change': Object.fromEntries(
        ['repairing', 'evasive', 'escalating', 'turns-bad', 'recovers'].map((kind) => [
          kind,
          rounded(mean(changes(kind))),
        ]),
      ),
      'repairing that end 10 above their start': rounded(
        mean(changes('repairing').map((each) => (each >= 10 ? 1 : 0))),
      ),
      'turned: fallen 10 from their peak': rounded(
        mean(of('turns-bad').map(({ fall }) => (fall >= 10 ? 1 : 0))),
      ),
      'recovered: risen 8 from their lowest': rounded(
        mean(of('recovers').map(({ rise }) => (rise >= 8 ? 1 : 0))),
      ),
      'by length alone': trivial((lines) => words(lines)),
      'by the count of I': trivial((lines) => lines.join(' ').match(/\bI\b/g)?.length ?? 0),
      'by the count of sorry': trivial((lines) => lines.join(' ').match(/\bsorry\b/gi)?.length ?? 0),
    },
  };
}
