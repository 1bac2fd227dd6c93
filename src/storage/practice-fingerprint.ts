import { base64urlnopad } from '@scure/base';
import type { SentPractice } from '../domain/practice/sent';
import { readSentPractice } from './shapes-sent';

/** So that a fingerprint is one of a practice, and of nothing else. */
const label = 'mend practice fingerprint, version 1';
const length = 16;

/** A value as JSON with every object’s keys in the order of the alphabet. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

/** The first 16 bytes of SHA-256 over all a practice says, in letters of a link. Throws TypeError for what is no practice. */
export async function fingerprintOf(practice: SentPractice): Promise<string> {
  const sent = readSentPractice(practice);
  if (!sent) throw new TypeError('not a practice');
  const said = new TextEncoder().encode(`${label}\n${canonical(sent)}`);
  const digest = await crypto.subtle.digest('SHA-256', said);
  return base64urlnopad.encode(new Uint8Array(digest, 0, length));
}
