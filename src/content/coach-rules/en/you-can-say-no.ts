import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    'you (do not|never) (have to|need to|owe me) (an|a)? (@reply|forgiveness)',
    'not feel (like)? you (need|have)',
    'only if you',
    '(if|unless) (you @mid? @mid? (let me|willing|okay|up for|open|comfortable|want (to)? ,$|not mind|(rather|sooner|prefer) not)|(@this|now) (is|suits|works) (not)? (@okay|too much|you|for you))',
    "(@okay|understand) (with me)? if (not|you (do not|'d|need|want|said|say|are not))",
    "if you (would|'d|do not|need more) (rather|sooner|want|prefer)? _{0,6} (@okay|understand|leave|fine|wait|later)",
    '(free to|you can|welcome to) (say (no|stop)|tell me (no|to)|refuse|walk away|stop me|pass|ignore this)',
    "(((is|'s|^,) (up to you|your (call|choice)) (,$|whether)))",
    '^, you (decide|choose|pick) ,$',
    '(say the word|stop me|whatever you (prefer|choose|decide|like)|or (not|leave it|nothing) ,$|tell me to (stop|back off|go)|stay out of it|leave you be|back off if|no is (fine|okay|an answer|a full)|(fine|okay) to say no|you do not have to say)',
    'or (would (you|u) (rather|prefer|like)|(shall|should) (i|we|it)|(is|was) (it|this|now) (too|not|better|a bad|none)|(do|did) you (want|need|prefer|rather)|are you (wanting|too|busy|tired|still|okay)|have i|leave you (be|alone)|some (space|time)|not (at all|tonight|right now|,$)|(another|some other) (time|day)|rather not|tomorrow|later)',
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
