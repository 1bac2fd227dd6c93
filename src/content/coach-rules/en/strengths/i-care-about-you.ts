import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'reaffirms-care',
  priority: 50,
  patterns: [
    '@iwe @mid? @mid? @bit? (care _{0,2} about (you|u|us|how you)|(think|worried|concerned) _{0,2} (about|of) you (,$|are|every|since|when))',
    '@iwe @mid? @mid? (value|appreciate|respect) (you (,$|here|a lot)|this @bond|us)',
    '(you|@bond|us|we|this) @mid? (mean*|matter*) _{0,5} (to (me|us)|more)',
    'you @be @bit? (important|family|dear) (to|,$)',
    'i @mid? want you to (feel|be) (happy|safe|okay)',
    '(take care of yourself|heart to see you|my love does|(had|have) my love|thinking of you)',
    'i @mid? (never|not) want (you|to make you) to? _{0,3} (feel|cry|sad|hurt|wonder)',
    '@iwe @mid? (value|treasure|cherish) (our|working|what we|having)',
    '^ i am not going anywhere',
  ],
  unless: ['only thinking'],
};

export const note: RuleNote = {
  title: 'I care about you',
  hears: 'They can hold on to that while the rest is still open.',
  why: 'In a fight it is easy to forget that the other still counts. Saying so does not settle anything, and it may steady you both.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I care about you, that’s why I came on my day off.',
    'You mean a lot to me, Dad.',
    'Our friendship matters to me more than the money.',
    'You’re important to me, and so is the band.',
    'We appreciate you here on the ward.',
    'This family means the world to me.',
    'I do care very much about how you are.',
    'I think of you every night on the ward.',
    'i just want u to be happy',
    'We’ve been thinking of you since the funeral.',
    'It breaks my heart to see you so alone.',
    'Take care of yourself on those roads.',
    'I was really concerned about you when you didn’t eat.',
    'I care about you too much to let this go on.',
    'I respect you a lot and always have.',
    'I value our friendship.',
  ],
  leaves: [
    'I don’t care about you.',
    'What do you mean to say?',
    'I care about the price.',
    'He cares about you.',
    'It’s important to lock the door.',
    'I appreciate you calling back.',
    'Do I mean anything to you?',
    'That means a lot of work for me.',
    'I’m worried about the exam.',
    'I’m not worried about you.',
    'I was just worried about you hanging around there.',
    'He worries about you.',
    'I want you to be quiet.',
    'I think of the sea.',
    'I hope you feel better soon.',
  ],
};
