/** Every byte a stored value consists of, keys and text included. */
export function bytesOf(value: unknown): readonly Buffer[] {
  if (value instanceof ArrayBuffer) return [Buffer.from(value)];
  if (ArrayBuffer.isView(value)) return [Buffer.from(value.buffer, value.byteOffset, value.byteLength)];
  if (typeof value === 'string') return [Buffer.from(value), Buffer.from(value, 'utf16le')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [Buffer.from(name), ...bytesOf(each)]);
}

/** Whether a text stands anywhere in a stored value, in either of the two ways text is laid down. */
export function holds(value: unknown, text: string): boolean {
  return bytesOf(value).some((each) => each.includes(text) || each.includes(Buffer.from(text, 'utf16le')));
}
