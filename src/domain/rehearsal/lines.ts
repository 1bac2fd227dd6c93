/** What is said to take something in or to let it pass, and holds nothing of the matter. */
const politeness =
  /\b(?:thank you|thanks|that means a lot|means a lot|that helps|i appreciate (?:it|that|this)|okay|ok|alright|all right|of course|no problem|good|fine|yes|yeah|no|sure|so much|very much|for (?:saying|telling me|listening|hearing me|that|this)|i know|i see|i hear you|got it)\b/g;

/** A line worth keeping has so many words left when what is only polite is out of it. */
const leastWords = 5;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Whether a line says something of the matter: a thanks or an okay is good to say, and nothing to keep. */
export const isWorthKeeping = (said: string): boolean =>
  wordsIn(said.toLowerCase().replace(politeness, ' ')).length >= leastWords;

/** A phrase that is pointed at has so many words, where the sentence has them. */
const shortestPhrase = 3;

/** The words from `start` to `end`, or, where that is a word or two, the clause or sentence they stand in. */
export function phraseAt(said: string, start: number, end: number): string {
  const pointed = said.slice(start, end).trim();
  if (pointed === '' || wordsIn(pointed).length >= shortestPhrase) return pointed;
  for (const edge of [/[.!?…;,\n]/u, /[.!?…\n]/u, /\n/u]) {
    let from = start;
    while (from > 0 && !edge.test(said.charAt(from - 1))) from -= 1;
    let to = end;
    while (to < said.length && !edge.test(said.charAt(to))) to += 1;
    const phrase = said.slice(from, to).trim();
    if (wordsIn(phrase).length >= shortestPhrase) return phrase;
  }
  return wordsIn(said).length <= shortestPhrase ? said.trim() : pointed;
}
