/** A part of the disk whose code comes when it is first needed. */
export interface Later<Part> {
  /** The part, brought now if it is not here; what did not come is asked for again. */
  readonly there: () => Promise<Part>;
  /** The part where it was asked for before, behind all that was asked of it; without it there is nothing to know. */
  readonly begun: () => Promise<Part> | undefined;
}

/** Brings a part once, when it is first needed. */
export function later<Part>(bring: () => Promise<Part>): Later<Part> {
  let coming: Promise<Part> | undefined;
  return {
    there() {
      coming ??= bring();
      coming.catch(() => (coming = undefined));
      return coming;
    },
    begun: () => coming,
  };
}

type Askable<Asked> = { readonly [Name in keyof Asked]: (...given: never[]) => Promise<unknown> };

/**
 * What can be asked of a part (`of` it), all by its names, so that asking brings it. It is asked in the order of the calls,
 * and of what `begun` hands out later, behind them.
 */
export function asking<Part, Asked extends Askable<Asked>>(
  { there }: Later<Part>,
  of: (part: Part) => Asked,
  names: Readonly<Record<keyof Asked, true>>,
): Asked {
  const ask =
    (name: keyof Asked) =>
    async (...given: never[]): Promise<unknown> =>
      of(await there())[name](...given);
  return Object.fromEntries(Object.keys(names).map((name) => [name, ask(name as keyof Asked)])) as Asked;
}
