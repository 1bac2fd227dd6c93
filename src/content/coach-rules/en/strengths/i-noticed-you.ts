import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    'i @mid? (noticed|notice) that? (you|your|we|there) !(were gone)',
    'i @mid? (saw|heard|watched|found) (you|your|my|her|the|out) !(on|at|in|,|.|laughing|news) _{1,6} (@clock|@onto|and|when|since|you)',
    '(were|was) @found-b6 _{1,7} (@clock|nights|when i|till|until|at)',
  ],
  unless: ['@blur-b6'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I noticed, I saw, I heard',
  hears: 'They may have less to argue with, since you tell only what you saw.',
  why: 'What a camera would have shown is a place where two people can start. The reasons behind it come later.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'I saw your hands shake when the letter came.',
    'I noticed your plate was still full.',
    'I noticed you’ve been eating alone at lunch.',
    'I saw you roll your eyes in the meeting.',
    'ive noticed that u dont reply on weekends',
    'I heard you telling Grandma about my grades.',
    'I have noticed that your chair is empty on Thursdays.',
    'I saw you put the phone away when I came in.',
    'I noticed we haven’t had dinner together since May.',
  ],
  leaves: [
    'I noticed that the bus was late.',
    'I saw you on TV!',
    'I never noticed you were tall.',
    'Did you notice the paint?',
    'He noticed you were gone.',
    'I noticed you always think of yourself.',
    'I heard the news.',
    'Have I noticed you before?',
  ],
};
