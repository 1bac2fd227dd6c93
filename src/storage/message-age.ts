import { base64nopad } from '@scure/base';

/**
 * The head of a file sealed to one key (age-encryption.org/v1, X25519): three values of 32 bytes, spelled out among words
 * that are always the same.
 */
const head = /^age-encryption\.org\/v1\n-> X25519 (.{43})\n(.{43})\n--- (.{43})\n/;
const spelledOut = 22 + (10 + 43 + 1) + (43 + 1) + (4 + 43 + 1);
const valueBytes = 32;

/** The sealed file without what every such file says: 88 bytes that a link does not have to carry. Throws TypeError for other kinds of seal. */
export function slimmed(file: Uint8Array): Uint8Array {
  const values = head.exec(new TextDecoder().decode(file.subarray(0, spelledOut)));
  if (!values) throw new TypeError('not sealed to one key');
  const body = file.subarray(spelledOut);
  const slim = new Uint8Array(3 * valueBytes + body.length);
  values.slice(1).forEach((value, nth) => slim.set(base64nopad.decode(value), nth * valueBytes));
  slim.set(body, 3 * valueBytes);
  return slim;
}

/** The sealed file that `slimmed` was given, byte for byte, so that any age tool reads it; undefined where it is cut. */
export function restored(slim: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (slim.length < 3 * valueBytes) return undefined;
  const [share, key, mac] = [0, 1, 2].map((nth) =>
    base64nopad.encode(slim.subarray(nth * valueBytes, (nth + 1) * valueBytes)),
  );
  const said = `age-encryption.org/v1\n-> X25519 ${share}\n${key}\n--- ${mac}\n`;
  const body = slim.subarray(3 * valueBytes);
  const file = new Uint8Array(spelledOut + body.length);
  file.set(new TextEncoder().encode(said));
  file.set(body, spelledOut);
  return file;
}
