import type { ApologyPart } from './schema-beside';

/**
 * The parts of an apology that people weighed in a study (Lewicki 2016), the weightiest first. Asking for forgiveness
 * weighed least; it is not among them, so it is never missed.
 */
export const apologyParts: Readonly<
  Record<'responsibility' | 'repair' | 'regret' | 'repentance' | 'explanation', ApologyPart>
> = {
  responsibility: {
    strengths: ['owns-part'],
    patterns: [
      /\b(?:(?:that|it|this) (?:was|is)|(?:that|it)['’]?s) (?:me|on me|my (?:doing|part|fault))\b(?! to\b)/i,
      /\bi (?:was wrong|had no right|take responsibility|own (?:that|it|this))\b/i,
    ],
    cards: ['own', 'mine'],
    there: 'You say what you did.',
    room: 'what you did, in one plain verb',
  },
  repair: {
    strengths: ['offers-amends'],
    patterns: [
      /\b(?:make (?:it|this|that|up)|put (?:it|this|that)|set (?:it|this|that)) (?:up to you|right)\b/i,
      /\bi(?:['’]ll|['’]?m going to| will| am going to) (?:\w+ ){0,2}(?:fix|repair|replace|pay|return|call|tell|sell|clean|bring|give|buy|write|ask|redo)\b/i,
    ],
    cards: ['change'],
    there: 'You say how you will put it right.',
    room: 'one thing you will do to put it right',
  },
  regret: {
    strengths: ['acknowledges-impact'],
    patterns: [
      /\b(?:i['’]?m|i am|am|so|really|truly) sorry\b/i,
      /^\s*sorry\b/im,
      /\bi (?:regret|apologi[sz]e)\b/i,
    ],
    there: 'You say that you are sorry.',
    room: 'a plain “I’m sorry”',
  },
  repentance: {
    strengths: [],
    patterns: [
      /\b(?:from now on|from here on|next time)\b/i,
      /\bi(?:['’]?ll never| will never| won['’]?t| will not| don['’]?t want to| do not want to) (?:\w+ ){0,4}again\b/i,
      /\bi(?:['’]?ll| will) (?:do (?:it|this|that) differently|change)\b/i,
    ],
    cards: ['change'],
    there: 'You say what will be different.',
    room: 'what you will do differently',
  },
  explanation: {
    strengths: [],
    patterns: [
      /\bi (?:was|felt|got|had been) (?:[\w'’]+,? ){0,6}(?:so i|and i|because)\b/i,
      /\bbecause i\b/i,
    ],
    there: 'You say how it came about.',
  },
};
