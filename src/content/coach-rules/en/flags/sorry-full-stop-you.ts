import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 77,
  patterns: [
    '@sorry _{0,6} @end _? (you (@charge !(right|patient|so|alone|kind|hurt)|(caught|got) me|know (how|what)|should have !not)|it was your)',
  ],
  unless: ['deserve*'],
};

export const note: RuleNote = {
  title: 'Sorry, and then a charge',
  hears: 'They might hear the sorry as a step on the way to the charge.',
  why: 'When a complaint comes right after, the sorry sounds like a trade. Your complaint can be true and still have its own time.',
  source: 'lerner',
  instead: 'I’m sorry I shouted in the kitchen. What I’d like to ask you about can wait until tomorrow.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry. You made me so angry.',
    'Sorry! You started it.',
    'sorry. u never answer ur phone',
    'I’m sorry I raised my voice. You kept interrupting me.',
    'I’m sorry... you know how I get before coffee. You pushed me.',
    'Sorry I said that, you were shouting too.',
    'I’m sorry I locked you out. It was your fault for being late.',
    'I apologize. You should have told me earlier.',
    'I apologise, however you did provoke me.',
    'Sorry I snapped. You know how stressed I am.',
  ],
  leaves: [
    'I’m sorry. You were right about the map.',
    'I’m sorry I left you alone there. You deserved better.',
    'Sorry! You go first.',
    'I’m sorry. You have every right to be angry.',
    'I’m sorry about your dog. You loved him so.',
    'I’m sorry. It was my fault.',
    'Are you sorry? You should say so to him.',
    'I’m sorry I forgot. You were so patient with me.',
    'I’m sorry, you can have mine.',
  ],
};
