import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 76,
  patterns: [
    '(confus*|mix*) me (with|up)',
    '@twist~ my',
    '(you|@they) (must have|always)? @misheard',
    '(wrong end of|facts straight|out of context|the confusion)',
    '@taking @that (all)? (the)? wrong',
    'you heard it (wrong|into)',
  ],
  unless: [
    'i (@misheard|@leap-ed|@taking|have got)',
    'if',
    '(correct|tell|set) me',
    'did i',
    'i misunderstood',
  ],
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
    'She must have misheard.',
    'Get your facts straight.',
    'You must have misread my text.',
    'Stop twisting my words.',
    'They misunderstood the whole thing.',
    'That’s out of context and you know it.',
    'You always misread me.',
    'You’ve got the wrong end of the stick.',
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
    'Sorry if the card gave the wrong idea.',
    'We parked at the far end of the lot.',
  ],
};
