import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'offers-amends',
  priority: 52,
  patterns: [
    '@both @shall to? (try|do my best|make an effort|do _ share) (harder|to)',
    '@both am? (@shall|need) to? (be|do) more? (a|much)? @nicer !(off|if)',
    '(i am? @shall? to? (work|working)|mine) (on|to (work on|deal)) (being|@any-b6|with)',
    '(see|seeing) (somebody|someone) _',
    'i @shall to? (change|improve|get help)',
    'getting _? (help|therapy|sober)',
    'see _{1,2} about my',
    'i @be? (plan|intend|going|trying) to (be (more|@nicer)|do better)',
    'i am @ready-m to (change ,$|go to|learn|do)',
    'let us (work on|find|agree|discuss how|check with) _{0,5} (together|plan|ground|before|improve)',
  ],
  unless: ['(not|essay|if i were)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What I will do better',
  hears: 'They may hear that something will be different, and what.',
  why: 'It turns a sorry into a next step. The smaller and plainer the step, the easier it is to keep.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I’ll try to be more patient with you.',
    'I’m going to work on my temper.',
    'I will try to listen before I answer.',
    'I’ll make an effort to come home on time.',
    'We’ll be more careful with your things, sir.',
    'I am working on being less defensive.',
    'I’ll try harder to remember your days off.',
    'I want to be a better brother.',
    'I’ll do my best to keep the noise down after ten.',
    'I will try to be kinder about your cooking, Rosa.',
    "I'm getting help for my drinking.",
    "I'm willing to go to therapy with you.",
    "Let's work on a plan together.",
  ],
  leaves: [
    'You need to try harder.',
    'I’ll try the soup.',
    'I will be better off without you.',
    'I want to work on my essay.',
    'I’m going to change my shirt.',
    'I’ll feel better tomorrow.',
    'I will not change.',
    'He’ll try to be nicer.',
    'I’ll start my shift at ten.',
    'Will you do better?',
    'I want more money.',
    'I want to see Dad about the car.',
  ],
};
