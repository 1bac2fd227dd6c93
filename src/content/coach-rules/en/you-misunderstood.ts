import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 76,
  patterns: [
    'wrong @idea',
    '@leap~ to conclusions',
    'facts straight',
    'that is your @opinion',
    'how you @took-d @that',
    'the impression',
    '(you|@they) _{0,2} @misheard',
    'out of context',
    '@taking @that (all)? (the)? wrong',
    '@twist~ my',
    'not what i said',
    'misinterpreted',
    'you heard it (wrong|into)',
    'you (misunderstood|misheard)',
  ],
  unless: ['i (@misheard|@leap-ed|@taking)', '(correct|tell) me', 'did i', 'i misunderstood'],
};

export const note: RuleNote = {
  title: 'You misunderstood me',
  hears: 'They may hear that the mistake was in their ears.',
  why: 'What was meant and what arrived can differ, with nobody stupid. You can say what you meant after asking what arrived.',
  source: 'gordon-chen-2016',
  instead: 'I wrote “fine” and meant it well. What did it sound like when you got it?',
};

export const examples: RuleExamples = {
  flags: [
    'You misunderstood me.',
    'You’re twisting my words.',
    'You took it out of context.',
    'u got it all wrong',
    'You always jump to conclusions.',
    'She must have misheard.',
    'Get your facts straight.',
    'That’s just your interpretation.',
    'You got the wrong idea, sir.',
    'It’s how you took it.',
  ],
  leaves: [
    'I misunderstood the date.',
    'Did I get it wrong?',
    'I jumped to conclusions, and I’m sorry.',
    'You understand me so well.',
    'I don’t want to put words in your mouth.',
    'Correct me if I got it wrong.',
    'He jumps to the wrong floor every time.',
    'Your version matters to me.',
    'Read the whole story to the kids.',
    'I have the facts in the folder.',
    'What is your interpretation of the poem?',
  ],
};
