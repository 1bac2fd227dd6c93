/** So that these numbers are used for nothing else. */
const label = 'mend together six words, version 1';
const bitsEach = 10;
const count = 6;

/**
 * Six numbers from 0 to 1023 that only this session and these two keys lead to, whoever reckons them: the first 60 bits of
 * SHA-256. Somebody in between has to find a key of their own that comes to the same six after the other’s key is known
 * (2^60 tries), since their own first key had to be handed on before.
 */
export async function sixNumbers(
  session: string,
  recipients: readonly [string, string],
): Promise<readonly number[]> {
  const said = [label, session, ...[...recipients].sort()].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(said));
  const bits = new DataView(digest).getBigUint64(0);
  return Array.from({ length: count }, (_, nth) =>
    Number((bits >> BigInt(64 - bitsEach * (nth + 1))) & 0x3ffn),
  );
}
