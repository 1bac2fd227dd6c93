import { heavyWords } from '../../content/heavy-words';
import { hearing, type Hearing } from '../../domain/hearing';
import { inTurns } from '../../domain/in-turns';

/** Hears heavy words in a text, and knows what to say then. */
export interface HeavyHearing {
  readonly hears: Hearing;
  readonly says: string;
}

/** Makes ready what there is to hear. */
export async function makeHeavyHearing(): Promise<HeavyHearing> {
  return { hears: await inTurns(hearing(heavyWords)), says: heavyWords.says };
}
