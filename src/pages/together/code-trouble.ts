import { togetherWords } from '../../content/interface/together';
import type { TriedCode } from '../../store/part';

const words = togetherWords.code;

/** What is wrong with a code that was given, in a sentence; minutes are told whole, and nothing counts down. */
export function troubleOf(tried: Exclude<TriedCode, 'open'>, waitUntil: number | undefined): string {
  if (tried === 'wrong-code' && waitUntil === undefined) return words.wrong;
  if (tried === 'wrong-code' || tried === 'wait') {
    const minutes = Math.ceil(((waitUntil ?? 0) - Date.now()) / 60_000);
    return words.wait(Math.max(1, minutes));
  }
  if (tried === 'unreadable') return words.unreadable;
  if (tried === 'newer') return words.newer;
  return words.failed;
}
