/** How deep a saved value may nest. The deepest field of a repair stands at six. */
const deepest = 32;

const signs = { quote: 0x22, escape: 0x5c, open: [0x5b, 0x7b], close: [0x5d, 0x7d] };

/** How deep brackets nest outside of strings, read without a stack, up to one more than allowed. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isInside = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (isInside) {
      if (byte === signs.escape) at += 1;
      else if (byte === signs.quote) isInside = false;
    } else if (byte === signs.quote) isInside = true;
    else if (signs.open.includes(byte)) depth += 1;
    else if (signs.close.includes(byte)) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/**
 * The value in these bytes; undefined when they are no JSON in UTF-8, or nest too deep. A key that could reach the
 * prototype of what is copied from it is left out.
 */
export function plainJson(bytes: Uint8Array): unknown {
  if (isTooDeep(bytes)) return undefined;
  try {
    const said = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Walking every value costs several times the reading: only where such a key can be, in clear or escaped.
    const isSuspect = said.includes('__proto__') || said.includes('\\u');
    const withoutPrototype = (key: string, value: unknown): unknown =>
      key === '__proto__' ? undefined : value;
    return isSuspect ? JSON.parse(said, withoutPrototype) : JSON.parse(said);
  } catch {
    return undefined;
  }
}

/** A random UUID as browsers make it: safe in an address and as the name of a file, and never an example's id. */
export const plainId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
