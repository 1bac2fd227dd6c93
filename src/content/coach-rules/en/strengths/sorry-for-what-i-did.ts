import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 57,
  patterns: [
    '(@sorry|@guilty) (@to (the|not)? (@acts-ing !(seen|with)|overstep*|way i)|@to? (what|how) i)',
    '@sorry @link? i (@acts-ed|went|wrote) !(late|hear|met|trusted|asked|perfect|a)',
    'i owe you _? apology',
    'my apologies ,$',
    'i (hate|regret) (what i|how i)',
  ],
  unless: ['@hedge', '@they _? _? @sorry', '(not|said|say|be) @sorry', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Sorry for the act itself',
  hears: 'They may hear that you know which act it is about.',
  why: 'The sorry is for what you did, not for how they took it. That is the kind that owns it.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry I laughed at your new haircut.',
    'I’m sorry for shouting at you on the stairs.',
    'sorry i left u on read all weekend',
    'I’m sorry that I told Amir about your results.',
    'I am sorry for the way I spoke to you in the kitchen.',
    'Sorry about what I said at the reunion.',
    'I regret what I wrote in that letter.',
    'I feel terrible about leaving you to lock up alone.',
    'I’m ashamed of how I acted at the match.',
    'My apologies, Doctor, I kept you from your break.',
    'Sorry for being such a grump before my coffee.',
    'I owe you an apology for Tuesday.',
  ],
  leaves: [
    'Sorry I laughed, but you looked silly.',
    'I’m sorry I yelled. Then again, you never listen.',
    'I’m sorry you took it so hard.',
    'I’m not sorry I said it.',
    'Sorry for asking, is this seat free?',
    'I’m sorry about the noise upstairs.',
    'I’m sorry I ever met you.',
    'I regret to inform you the store is closed.',
    'You should be sorry for what you did.',
    'I’m sorry if I was rude.',
    'He said he was sorry for shouting.',
    'I’m sorry for your loss.',
    'I feel bad for him, he was so tired.',
    'Why should I apologize?',
  ],
};
