import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 56,
  patterns: [
    '@feel (like|as) (a|an|the|your|his|one) _{0,2} @role-b3',
    '@feel @as @as? (i am|i have|my) _{0,4} (@wronged|@role|@slight)',
    '(i|it|^) @do? not? @feel @as? @as? i @aux-a? not? _{0,4} (@wronged|@role-b3|@slight)',
    '(i|^|it) @feel (the|a|an|your) _? @role',
    '@feel @as @as? (i am|my) (being|always|on trial|the (only|last)|walking|nothing|in (a|an)|not)',
    '@feel @as @as? (nothing i|i (can never|have to (compete|beg|fight|earn|prove)|do not exist))',
    '@feel @as @as? (every*|people|they|nobody|no one) _{0,5} (@wronged-qe|ganging|against|hates|cares|listens)',
    '@feel @as @as? (it|this|everything) is all? (my|your) fault',
    '@feel @as we only _{1,5} (when|if)',
    '@feel @as @ye and (your|her|him|the) _{1,5} (gang|against|laugh|decided|never|only|are)',
    '@feel like (dirt|second)',
  ],
  unless: ['(cold|new)', '(you|he|she|they) @aux-a? @feel'],
};

export const note: RuleNote = {
  title: 'I feel like I don’t matter',
  hears: 'They may hear that they see you so, when they may not.',
  why: 'This is a thought about what you are to the other. Sad or lonely may be the feeling in it.',
  source: 'rosenberg',
  instead: 'I was sad that the trip was booked before I had seen the dates.',
};

export const examples: RuleExamples = {
  flags: [
    'I feel like I’m not important to you.',
    'I feel like a maid in my own house.',
    'i just feel like i dont matter',
    'It feels like I’m being punished for taking sick leave.',
    'I felt like an afterthought at your sixtieth.',
    'I feel like your taxi, not your father.',
    'I feel like I’m always the last to know.',
    'I felt like a stranger in the team meeting.',
    'I feel like nothing I do is good enough.',
    'I feel like I have to beg for a hug.',
    'It feels like everyone at work is against me.',
    'I feel like second best.',
  ],
  leaves: [
    'I feel like a coffee.',
    'I don’t feel like a burden.',
    'She feels like a burden.',
    'I feel like I could sleep for a week.',
    'I feel like a new person.',
    'Do you feel like a stranger there?',
    'I feel like I am getting a cold.',
    'I felt like dancing.',
    'I feel like we only just met.',
    'I feel like everything is going well.',
  ],
};
