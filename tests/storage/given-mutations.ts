import fc from 'fast-check';

type Path = readonly string[];

/** Every place in a stored value that damage can reach, bytes as a whole. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return [at];
  return [
    ...(at.length > 0 ? [at] : []),
    ...Object.entries(value).flatMap(([name, each]) => placesIn(each, [...at, name])),
  ];
}

const junk: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'x',
  '__proto__',
  'x'.repeat(5_000),
  -1,
  0,
  1.5,
  7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  new Date(0),
  [],
  [[]],
  {},
  { length: 1 },
  new Uint8Array(0),
  new Uint8Array(12),
  new ArrayBuffer(16),
];

interface Damage {
  readonly place: number;
  readonly does: 'junk' | 'missing' | 'flip' | 'cut' | 'grow';
  readonly which: number;
}

/** One piece of damage, drawn from a seed. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  place: fc.nat(10_000),
  does: fc.constantFrom('junk', 'junk', 'missing', 'flip', 'flip', 'cut', 'grow'),
  which: fc.nat(1_000_000),
});

function damagedBytes(bytes: Uint8Array, { does, which }: Damage): Uint8Array<ArrayBuffer> {
  const at = which % Math.max(bytes.length, 1);
  if (does === 'cut') return new Uint8Array(bytes.slice(0, at));
  const copy = new Uint8Array(bytes.length + (does === 'grow' ? 1 + (which % 40) : 0));
  copy.set(bytes);
  if (does === 'flip') copy[at] = (copy[at] ?? 0) ^ (1 << (which % 8));
  return copy;
}

function damagedValue(value: unknown, how: Damage): unknown {
  if (how.does === 'junk') return junk[how.which % junk.length];
  if (value instanceof ArrayBuffer) return damagedBytes(new Uint8Array(value), how).buffer;
  if (value instanceof Uint8Array) return damagedBytes(value, how);
  if (typeof value === 'string') return how.does === 'grow' ? `${value}x` : value.slice(0, -1);
  return typeof value === 'number' ? value + 1 + (how.which % 3) : junk[how.which % junk.length];
}

/** A copy of a stored value with this damage. */
export function damaged<Value extends object>(whole: Value, how: Damage): Value {
  const copy = structuredClone(whole);
  const places = placesIn(copy);
  const place = places[how.place % places.length] ?? [];
  let holder = copy as Record<string, unknown>;
  for (const name of place.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
  const last = place.at(-1) ?? '';
  if (how.does === 'missing') delete holder[last];
  else holder[last] = damagedValue(holder[last], how);
  return copy;
}
