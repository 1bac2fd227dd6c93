import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    'you (do not|never) (have to|need to|owe me) (an|a)? @reply',
    'not feel (like)? you (need|have)',
    'only if you',
    'if (you @mid? (let me|willing|up for|want (to)? ,$)|(@this|now) is (not)? (@okay|too much))',
    "(@okay|understand) (with me)? if you (do not|'d|need|want|said)",
    "if you ('d rather|do not want|need more) _{0,6} (@okay|understand)",
    '(free to|you can) (say no|tell me (no|to)|refuse|walk away)',
    'is (up to you|your (call|choice))',
  ],
  unless: ['pay me'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'A no is fine',
  hears: 'They may hear that a no will not cost them anything.',
  why: 'You say out loud that they can refuse. A thing they are free to refuse is a request.',
  source: 'rosenberg',
};

export const examples: RuleExamples = {
  flags: [
    'You don’t have to answer now.',
    'It’s totally fine if you don’t want to talk.',
    'feel free to say no',
    'If you’d rather not, that’s okay.',
    'Only if you want to, of course.',
    'You don’t owe me an answer, old friend.',
    'I’ll understand if you need more time.',
    'You don’t have to forgive me.',
    'You can tell me to stop, any time in the meeting.',
    'It’s your call, and I won’t be cross.',
    'If it’s too much, just tell me.',
    'I’d like to ask about the contract, if that’s okay with you.',
    'If you don’t want to talk, that’s fine.',
  ],
  leaves: [
    'You don’t have to yell.',
    'Feel free to use my desk.',
    'Only if you pay me.',
    'If you don’t stop, I’m leaving.',
    'I’ll pass the salt.',
    'You don’t have to pay here.',
    'She doesn’t have to answer.',
    'It’s fine to park here.',
    'Can I skip the line?',
    'I said no to the job.',
    'If you’re not careful, it’ll break.',
    'Is it okay to walk away?',
  ],
};
