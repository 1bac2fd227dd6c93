import { harmWords } from '../../content/harm-words';
import { heavyWords } from '../../content/heavy-words';
import { asking, turnPhrases } from '../../content/turn-phrases';
import { assents, turnWords } from '../../content/turn-words';
import { turnsLikeness } from '../../content/turns-likeness';
import type { Side } from '../../content/schema';
import { likenessOf } from '../../domain/coach/likeness-file';
import { hearing } from '../../domain/hearing';
import { inTurns } from '../../domain/in-turns';
import type { Hearing } from '../../domain/rehearsal/ear';
import { coachWords, wholeReaders } from '../coach/coach-reader';

/** Makes what a stand-in hears with on a side. Rejects where a part of it cannot be fetched. */
export async function openRoom(side: Side): Promise<Hearing> {
  const reader = (await wholeReaders())();
  const isHeavy = await inTurns(hearing(heavyWords));
  const isHarm = await inTurns(hearing(harmWords));
  return {
    read: (text) => reader(text, { side }),
    likeness: likenessOf(turnsLikeness, await coachWords()),
    small: turnWords,
    assents,
    plainWords: { phrases: turnPhrases, asking },
    isHurt: side === 'they-hurt-me',
    isHeavy,
    isHarm,
  };
}
