import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'validates',
  priority: 50,
  patterns: [
    'i @mid? (understand|hear you|get it|see that) now? ,$',
    '(i|^) @mid? @mid? @bit? (understand|get|see|hear) (what you (mean|are)|that (you|it|hurt|was|must)|how (you|it|much|that)|you (are|were|feel)|your @view) !have',
    '(this|it|that|_) @mid? long _ for you too? (,$|and|to)',
    'can relate',
  ],
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
    'I don’t remember it that way, but I can see that it matters.',
    'I see what you mean, but I would like to wait.',
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
  ],
};
