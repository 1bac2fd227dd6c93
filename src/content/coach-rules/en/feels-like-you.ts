import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 62,
  patterns: [
    '(i|we|it|this|that|just|still|sometimes|really|always|often|now|honestly|kinda|only|kind|sort|started|starting|begin|am|me) (of)? (feel|feels|felt|feeling) (like|that|as) (if|though)? (you|u) !(and|,|.|too|already|guys)',
    '(feel|feels|felt|feeling) (like|that|as) (if|though)? (you|u) (are|were|do|did|have|never|always|just|only|hate|want|keep|think|blame|ignore|take|treat|use|lie|prefer|care|would|could) (not|more|rather)? (care)? (@very|not|always|just|only|me|been|less|more|trying|even)? _',
    '(feel|feels|felt) like your (using|lying|ignoring|pushing|hiding|not|always|just|trying|avoiding|cheating|laughing|mad|angry|embarrassed|ashamed|playing|leaving|being|blaming|judging|never|only|against|mocking|making|taking|controlling|keeping|acting|done|bored|over) _',
    '(help|start|started|keep|kept|left|me|i|am|was|not) feeling (like|that|as) (if)? (you|u) _ _',
    '^ (feels|feel|felt) like (you|u) !(and|,|.|can|could|would|might)',
    '(sense|impression) that (you|u) (are|were|do|did|want|hate|blame|have|never) (not|me|trying|just|always|been|using|hiding|lying|against|tired)',
    'i (feel|felt) (you|u) (are|were|have|do|did|never|always|just|only|keep|hate|blame|want|treat|think|use|take) (not|@very|being|always|just|trying|been|me|my|only|never|even|more|less|ignoring|pushing|lying|using|hiding|to|blaming|judging)',
  ],
  unless: [
    '(you|u) (are|were|been) (@very|being|finally|too|doing|more|so)? (@very)? (yourself|right|amazing|great|wonderful|kind|honest|listening|struggling|improving|strong|safe|worth)',
    '(blaming|beating|punishing|selling|pushing) yourself',
    'hard on yourself',
    '(you|u) (are|were|have|been) (@very|been)? (my|on|there|in|going|dealing|under|having|doing|making) (through|progress)?',
    '(you|u) (are|were) trying your',
    '(you|u) (are|were) the only',
    '(you|u) (are|were) the one',
    '(you|u) (are|were) the best',
    '(you|u) (@very|do|finally|both|all)? (might|may|could|would|can|should|deserve|understand|understood|get|got|know|knew|love|loved|care|cared|listened|heard|trust|need|needed|belong|helped|tried|have) (about|to|helped|grown|improved|been)? (talk|there)? (me|us|a|to|it|that|this|your|what|about|for|$)',
    '(do|did|does|would|if|when|why|that|whether) (you|he|she|they) (ever|sometimes|also|still|really)? (feel|felt|feels) (like|that|as)',
    '(you|he|she|they) (feel|felt|feels) (like|that|as)',
    'not (feel|felt|feels) (like|that) (you|u)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I feel that you',
  hears: 'They may hear an opinion about them, and answer that instead.',
  why: 'After “I feel that you” comes a thought about the other. The feeling itself is still to be said.',
  source: 'rosenberg',
  instead: 'I felt small when the menu was ordered for me on Friday.',
};

export const examples: RuleExamples = {
  flags: [
    'I feel like you’re pushing me away.',
    'It feels like you don’t trust me with the till.',
    'sometimes i feel like u hate having me around',
    'I feel that you never wanted this move.',
    'I just feel as if you are ashamed of me, son.',
    'It felt like you were laughing at my English.',
    'I feel you are not telling me everything.',
    'Feels like you only call when the car breaks down.',
  ],
  leaves: [
    'I feel like you deserve a rest.',
    'I feel like you understand me.',
    'Do you feel like you are alone?',
    'It feels like you’re in a tough spot.',
    'I feel like pizza.',
    'I feel like you’re blaming yourself too much.',
    'You feel that you need a break, fine.',
    'He feels that you are kind.',
    'I feel like you and I could win.',
  ],
};
