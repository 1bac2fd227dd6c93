const embeds = /[\u202A\u202B\u202D\u202E]/;
const isolates = /[\u2066-\u2068]/;
const any = /[\u202A-\u202E\u2066-\u2069]/g;
const endOfEmbed = '\u202C';
const endOfIsolate = '\u2069';

/**
 * The text with every change of writing direction in it ended, so that what is put after it stands where it belongs.
 * Invisible marks of that kind come along with pasted text; one left open turns the rest of the line around.
 */
export function withDirectionsEnded(text: string): string {
  if (text.search(any) === -1) return text;
  const open: string[] = [];
  for (const [mark] of text.matchAll(any)) {
    if (embeds.test(mark)) open.push(endOfEmbed);
    else if (isolates.test(mark)) open.push(endOfIsolate);
    else if (mark === endOfEmbed) {
      if (open.at(-1) === endOfEmbed) open.pop();
    } else if (open.includes(endOfIsolate)) open.length = open.lastIndexOf(endOfIsolate);
  }
  return text + open.reverse().join('');
}

/** The same, kept apart from what stands beside it by marks alone: what `bdi` does with an element. */
export const isolated = (text: string): string => `\u2068${withDirectionsEnded(text)}${endOfIsolate}`;
