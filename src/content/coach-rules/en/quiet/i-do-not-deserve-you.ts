import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'over-owning',
  priority: 61,
  patterns: [
    'i (do not|never) deserve~ (you|someone|your|a _ like|to (be (forgiven|loved)|live))',
    '(you|better) _{0,3} (than|off without) me',
    'good enough for you',
    'not (worth|worthy of) you*',
    'too good for me',
    'i deserve (it|to (suffer|lose))',
    "i (will|would|'d) (do|give|say|be) (anything|whatever|whoever) !(but|stupid|for (money|a)|i)",
    'begging you',
    'i will change everything',
  ],
  unless: ['(yelling|raise|vacation|treated|chess)', 'you said'],
  alsoNegated: true,
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I don’t deserve you, I’ll do anything',
  hears: 'They may feel they have to lift you up before they can say what hurt.',
  why: 'It turns the talk to what you are worth. The act you are sorry for waits outside.',
  source: 'our-judgement',
  instead: 'You drove two hours for my party and I barely talked to you. I’m sorry.',
};

export const examples: RuleExamples = {
  flags: [
    'I don’t deserve you.',
    'I never deserved a brother like you.',
    'i dont deserve ur forgiveness',
    'You deserve so much better than me.',
    'You would be better off without me.',
    'I don’t even deserve your help, Pops.',
    'I deserve it, all of it, for what I did.',
    'I’m not good enough for you.',
    'You are too good for me, habibi.',
    'I do not deserve to be forgiven.',
    'I’ll do anything, only talk to me.',
    'I will do whatever you want if you come to the recital.',
    'i’d do anything for u to unblock me',
  ],
  leaves: [
    'You didn’t deserve that from me.',
    'I don’t deserve your yelling.',
    'I deserve a raise.',
    'You deserve better than that job.',
    'I don’t deserve to be treated like this.',
    'You don’t deserve me.',
    'He deserves you.',
    'You said I don’t deserve you.',
    'You’re better than me at chess.',
    'It was not worth it.',
    'I worked hard and I deserve this vacation.',
    'They deserve better.',
  ],
};
