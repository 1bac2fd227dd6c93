import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    'you (do not|never) (have to|owe me) (an|a)? (@reply|forgiveness)',
    'not feel like? you (need|have)',
    'only if you',
    'if (you @mid? @mid? (let me|willing|okay|up for|open|want to? ,$|(rather|sooner) not)|(@this|now) (is|suits) not? (@okay|too much|you))',
    "(@okay|understand) (with me)? if (not|you (do not|'d|need|want|said|say|are not))",
    "if you ((would|'d) rather ,$|(would|'d|do not) want? _{0,6} (@okay|fine|wait))",
    '(free to|you can) (say (no|stop)|tell me (no|to)|pass)',
    "(((is|'s|^,) your call ,$))",
    '^, you (decide|pick) ,$',
    '(say the word|or not ,$|tell me to (stop|go)|stay out of it|leave you be|no is (fine|okay)|you do not have to say)',
    'or (would you (rather|like)|should (i|we|it)|(is|was) (it|this|now) (too|not|better|none)|(do|did) you (want|need)|are you (wanting|too|busy|still|okay)|have i|some time|not (at all|,$))',
  ],
  unless: ['pay me', '(grow up|shut up|get out|stop it|by tonight|or i (go|will))'],
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
