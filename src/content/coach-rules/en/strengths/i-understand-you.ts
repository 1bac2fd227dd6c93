import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    'i @mid? ((hear you|get it|get that) ,$|understand (that|it)? ,$)',
    '(i|^) @mid? @mid? @bit? (understand|get|see|hear) (what you (mean|are)|(that|how) you|how (@hard|_ you (are|feel))|you (are|feel|want*|@have)|your (@view|reason*)|not wanting)',
    'i can only? (relate|imagine)',
    '(know|see) _{0,3} (never|not) (meant|want)',
    'know _{0,4} ((barely|hardly) slept|been @bit? (mad|hard|rough|busy))',
    'you (were|are) only? trying to (help|protect|be (kind|nice)|do the right|look after)',
    'sounds like you @be @bit? (@ache|@feeling)',
  ],
  unless: ['if not'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I understand',
  hears: 'They might feel less alone with it.',
  why: 'It helps more with the thing named: understand what, and why. In studies of couples, fights went with less happiness only where they did not feel understood.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I understand how you feel about the house.',
    'I get it, you wanted one quiet evening.',
    'i get what u mean about the house',
    'I understand your frustration with the new system.',
    'I understand that you were worried about the baby.',
    'I understand, Mrs. Cole.',
    'I can relate to that, my own dad was strict.',
    'I get that you need space after school.',
    'i remember it differently but i get how u saw it',
    'I might not see it that way, but I can see your side.',
    'I understand your concern, but we could try it for a week.',
    'I see what you mean, but I would like to wait.',
    'I get that, and I’d have been cross.',
    'I can only imagine how lonely those nights were.',
    'I know you never meant it that way.',
    'I was wrong, you were only trying to help.',
    'It sounds like you were exhausted.',
    'I can see how tired you are.',
  ],
  leaves: [
    'I don’t understand you.',
    'I understand German.',
    'You don’t understand.',
    'Do you understand?',
    'I’ll get it done tomorrow.',
    'See you tomorrow.',
    'I got you a sweater.',
    'I know what you hid.',
    'I feel you never listen.',
    'He understands the rules.',
    'I can’t understand how you feel nothing.',
    'I would have left you.',
    'I can see how much it cost.',
    'You were trying to open the jar.',
  ],
};
