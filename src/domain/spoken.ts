import type { Answer, PromptId, WordGroup } from '../content/schema';
import type { CardPart, WalkContent } from '../content/schema-walk';
import { withDirectionsEnded } from './direction';

const helping = '(?:can|could|would|will|may|shall|do|does|did|is|are|was|were|have|has|should)';
/** "Can we …", "How did you …": words in the order of a question. */
const asks = new RegExp(
  `^(?:(?:how|what|when|where|who|why|which)\\s+)?${helping}(?:n[’']t)?\\s+(?:i|we|you|it|this|that|there|they|he|she)\\b|^(?:how|what) about\\b`,
  'i',
);
/** "Sam, can we …": a question after a name or a first half. */
const goesOnAsking = /(?:,|\band|\bbut|\bso|^\S+) (?:can|could|would|may) (?:we|you|i)\b/i;

/**
 * The text as whole sentences: trimmed, a capital first, and an end mark where none stands: a question mark after what
 * begins or goes on like a question, nothing after an emoji. Turns of writing direction end with it.
 */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return '';
  const capital = trimmed.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  if (/(?:[.!?…:][”"’')\]]*|\p{Extended_Pictographic}\p{M}*)$/u.test(capital))
    return withDirectionsEnded(capital);
  const last = capital
    .slice(Math.max(...['. ', '! ', '? '].map((mark) => capital.lastIndexOf(mark) + 1)))
    .trim();
  const isQuestion = asks.test(last) || goesOnAsking.test(last);
  return withDirectionsEnded(`${capital}${isQuestion ? '?' : '.'}`);
}

/** The text as part of a sentence: no end mark, no capital but for "I" and for what looks like a name or a shout. */
export function asClause(text: string): string {
  const bare = withDirectionsEnded(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[\s.,;:…]+$/u, ''),
  );
  if (/^i\b/.test(bare)) return bare.replace('i', 'I');
  if (/^I\b/.test(bare) || /^\p{Lu}\p{Lu}/u.test(bare)) return bare;
  const [first = ''] = bare.split(' ');
  const isOpener =
    /^(The|A|An|You|Your|We|Our|My|It|It’s|It's|That|This|When|If|They|Their|He|She|His|Her|In|On|At|Go|Say|Ask|Get|Put|Take|Tell|Leave|Walk|Stop|Call|Write|Step|Breathe|Wait)$/;
  return isOpener.test(first) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** "a", "a and b", "a, b and c". */
export function asList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Without the "When", "Then" or "I" that the sentence around it already says. */
function without(opening: RegExp, text: string): string {
  return asClause(asClause(text).replace(opening, ''));
}

function wordsOf(groups: readonly WordGroup[], chosen: readonly string[]): readonly string[] {
  const items = groups.flatMap((group) => group.items);
  return chosen.flatMap((id) => items.find((item) => item.id === id)?.word ?? []);
}

/** The clause with somebody who does it: the person's own "I" or "you" stays, a missing one is put in. */
function withSubject(subject: 'I' | 'you', clause: string): string {
  const own = subject === 'I' ? /^i\b/i : /^(you|they)\b/i;
  return clause === '' || own.test(clause) ? clause.replace(own, subject) : `${subject} ${clause}`;
}

function saidLoop(answer: Extract<Answer, { kind: 'loop' }>): string {
  const when = /^(and )?when\s+/i;
  const then = /^(and )?(then )?/i;
  const mine = when.test(answer.mine.trim())
    ? without(when, answer.mine)
    : withSubject('I', without(/^and /i, answer.mine));
  const theirs = withSubject('you', without(then, answer.theirs));
  const thenI = withSubject('I', without(then, answer.thenI));
  const under = without(/^(underneath,? )?((i was|i am|i’m|i'm) )?/i, answer.under);
  return [
    mine && theirs
      ? asSentence(`When ${mine}, ${theirs}`)
      : mine
        ? asSentence(`Sometimes ${mine}`)
        : theirs && asSentence(`Sometimes ${theirs}`),
    thenI && asSentence(`Then ${thenI}`),
    under && asSentence(/^I\b/.test(under) ? `Underneath, ${under}` : `Underneath, I’m ${under}`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** An answer the way it is said aloud, as whole sentences; empty when there is nothing to say. */
export function spoken(content: WalkContent, part: CardPart, answer: Answer): string {
  switch (answer.kind) {
    case 'text':
      return asSentence(answer.text);
    case 'scale':
      return asSentence(answer.text);
    case 'feelings': {
      const felt = wordsOf(content.feelings, answer.chosen);
      return [felt.length > 0 ? `I felt ${asList(felt)}.` : '', asSentence(answer.text)]
        .filter(Boolean)
        .join(' ');
    }
    case 'needs': {
      // Things before doings, so that the list reads as one: "rest and to be heard".
      const needed = [...wordsOf(content.needs, answer.chosen)].sort(
        (a, b) => Number(a.startsWith('to ')) - Number(b.startsWith('to ')),
      );
      return [needed.length > 0 ? `I needed ${asList(needed)}.` : '', asSentence(answer.text)]
        .filter(Boolean)
        .join(' ');
    }
    case 'choice':
      return [labelOf(content, part.prompt, answer.chosen), answer.text]
        .map(asSentence)
        .filter(Boolean)
        .join(' ');
    case 'list': {
      const filled = answer.items.filter((item) => item.trim() !== '');
      const said =
        part.items === 'last'
          ? filled.slice(-1)
          : part.items
            ? part.items.map((index) => answer.items[index] ?? '')
            : filled;
      return said.map(asSentence).filter(Boolean).join(' ');
    }
    case 'loop':
      return saidLoop(answer);
    case 'if-then': {
      const condition = without(/^(if|when)\s+/i, answer.if);
      const act = without(/^(and )?(then )?((i will|i’ll|i'll) )?/i, answer.then);
      if (condition === '' || act === '') return '';
      return asSentence(/^(I|we)\b/i.test(act) ? `If ${condition}, ${act}` : `If ${condition}, I’ll ${act}`);
    }
  }
}

function labelOf(content: WalkContent, prompt: PromptId, option: string): string {
  const shape = content.prompts[prompt]?.answer;
  return shape?.kind === 'choice' ? (shape.options.find((each) => each.id === option)?.label ?? '') : '';
}
