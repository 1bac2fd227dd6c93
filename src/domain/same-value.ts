const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** True when two plain values, as JSON can hold them, say the same; an absent field is the same as an undefined one. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameValue(ownField(one, key), ownField(other, key)));
}

/** A field of the object itself, never one it inherits. */
export function ownField(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Every field of theirs but these stands in mine with the same value. */
export function holdsFields(mine: object, theirs: object, except: readonly string[] = []): boolean {
  return Object.entries(theirs).every(
    ([key, value]) => except.includes(key) || value === undefined || isSameValue(ownField(mine, key), value),
  );
}
