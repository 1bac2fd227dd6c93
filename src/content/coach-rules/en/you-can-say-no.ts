import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    'you (do not|never) (have to|owe me) (an|a)? !(forgive|talk to) @reply',
    'only if you',
    'if (you @mid? @mid? (let me !know|willing|okay|up for|open|want to? ,$|sooner not)|(@this|now) (is|suits) not? (@okay|too much|you))',
    "((okay|fine|alright) (with me)?|understand) if (not|you (do not|'d|need|want|say|are not))",
    "if you ('d rather ,$|(would|'d|do not) want? _{0,6} (@okay|fine))",
    '(free to|you can) (say no|tell me (no|to))',
    '(is|^,) your call ,$',
    '(leave you be|no is (fine|okay))',
    'or (would you rather|(should|shall) (i|we) (wait|leave|try|come)|(is|was) (it|this) (too|not|better|none|a bad)|do you (want|need)|are you (wanting|too)|have i|some time|not at all)',
    '(now or (in|after|tomorrow)|busy it can wait)',
    'not feel like? you (need|have)',
    'if you @be not (ready|up|able)',
    "if (tonight|now|today|tomorrow) (is|'s) (no|not) good",
    'if you @mid like to (stop|pause|wait)',
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
    'You can tell me to stop, any time in the meeting.',
    'It’s your call, and I won’t be cross.',
    'If it’s too much, just tell me.',
    'I’d like to ask about the contract, if that’s okay with you.',
    'If you don’t want to talk, that’s fine.',
    'Do you want to hear it now or in the morning?',
    'Should I stay, or shall I leave you to it?',
    'If you’re not ready, that’s okay.',
    'If tonight’s no good, we can talk on Sunday.',
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
    'Do you take sugar or not?',
    'If you are not home by six, the dog gets hungry.',
  ],
};
