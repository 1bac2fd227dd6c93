import type { Step, Steps } from './steps';

/** How many numbers a step takes. */
export const stepEach = 8;

/** What a step does: the lowest bits of its first number. */
export const does = { word: 0, any: 1, group: 2, gap: 3, not: 4, at: 5, mark: 6 } as const;

/** The bits above these: whether it may be left out, where a place is, and what a bracket marks. */
export const bits = { does: 7, isOptional: 8, isStart: 16, isClause: 32, marks: 6 } as const;

/** What stands where in a step, behind what it does. A gap has how many words it takes in place of edges. */
export const field = {
  members: 1,
  left: 2,
  right: 3,
  surelyLeft: 4,
  surelyRight: 5,
  ways: 6,
  waysEnd: 7,
  least: 2,
  most: 3,
} as const;

/** How many numbers a way of a group takes: where its steps begin and end, and the sets at its edges. */
export const wayEach = 4;

/** What brackets mark, by the number that stands for each. */
export const marked = ['spanFrom', 'spanTo', 'ownFrom', 'ownTo'] as const;

/** Steps as the walk reads them: all side by side, so that few of them fill what a processor keeps at hand. */
export interface Program {
  readonly steps: Int32Array;
  readonly ways: Int32Array;
}

/** Where the steps of a pattern, or of a way of one, begin and end in the program. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lays steps out. */
export class Layout {
  private readonly steps: number[] = [];
  private readonly ways: number[] = [];
  private readonly known = new Map<Steps, Stretch>();

  /** Where these steps are, put there if they are not yet. */
  of(steps: Steps): Stretch {
    const known = this.known.get(steps);
    if (known) return known;
    // What stands inside is laid out first: a stretch is in one piece.
    const numbers = steps.flatMap((step) => this.numbersOf(step));
    const from = this.steps.length;
    for (const each of numbers) this.steps.push(each);
    const stretch = { from, to: this.steps.length };
    this.known.set(steps, stretch);
    return stretch;
  }

  private numbersOf(step: Step): readonly number[] {
    const inside = step.ways.map((way) => this.of(way));
    const ways = this.ways.length;
    inside.forEach(({ from, to }, nth) =>
      this.ways.push(from, to, step.lefts[nth] as number, step.rights[nth] as number),
    );
    const what =
      does[step.does] |
      (step.isOptional ? bits.isOptional : 0) |
      (step.isStart ? bits.isStart : 0) |
      (step.isClause ? bits.isClause : 0) |
      (marked.indexOf(step.marks) << bits.marks);
    const edges = step.does === 'gap' ? [step.least, step.most] : [step.left, step.right];
    return [what, step.members, ...edges, step.surelyLeft, step.surelyRight, ways, this.ways.length];
  }

  end(): Program {
    return { steps: Int32Array.from(this.steps), ways: Int32Array.from(this.ways) };
  }
}
