import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 68,
  patterns: [
    "(you|your) (really|just|seriously|all|both|clearly|'ve|have)? (need|have|got|gotta|must|ought|better) (to|really|just)? (just|really)? (adjust|stop|change|learn|quit|grow|realize|realise|toughen|wake|relax|start|apologize|apologise|shut|show|respect|accept|face|admit|fix|control|choose|pick|decide|prove|earn|obey|behave|prioritize|prioritise|let|forget|answer|communicate|pull|stick|drop|calm|chill|focus)",
    '(start|try) (acting|behaving|thinking|being|showing|treating|taking|listening|pulling|respecting|caring|helping) (like|about|of|a|me|some|with|responsibility|more|nice|honest|your|to|less|respect|nicer) _?',
    'you should (be)? stick it',
    'you should (be)? (ashamed|grateful|thankful|thanking|apologize|apologise)',
    '(maybe|perhaps|then) you should (try|stop|just|grow|learn|apologize|apologise|quit|be|work|act|get|do)',
    '(show|have) (me|us|him|her)? (some) (respect|gratitude|manners|decency|consideration|backbone|appreciation)',
    '(about|high) time (that)? (you) (grew|got|started|stopped|learned|learnt|realized|realised|took|did|moved|said|apologized|made|left|went|faced|accepted|showed|forgave)',
    'i (need|expect|want|require) you to get over (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    'i (need|expect|want|require) you to (stop|change|obey|behave|forgive|trust|believe|grow|just|calm|start|choose|shut|act|quit|end|block|delete|cut|forget|respect|apologize|apologise) (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    '(you|your) all really (need|have|got|gotta|must|ought|better) (to|really|just)? (just|really)? (adjust|stop|change|learn|quit|grow|realize|realise|toughen|wake|relax|start|apologize|apologise|shut|show|respect|accept|face|admit|fix|control|choose|pick|decide|prove|earn|obey|behave|prioritize|prioritise|let|forget|answer|communicate|pull|stick|drop|calm|chill|focus)',
    'i (need|expect|want|require) you to do as (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    'i (need|expect|want|require) you to do what (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    'i (need|expect|want|require) you to move on (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    'i (need|expect|want|require) you to be more (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    'i (need|expect|want|require) you to get your (being|your|it|me|what|acting|this|that|i|everything|up|now|him|her|off|on|doing|all|over|and|to|down|taking|like|seeing|talking|now|right|out|us|or|thinking|them|a|more)',
    '^, (just|please)? (try|learn) to (be|act|behave|see|think|respect|control|accept|listen|show) (more|less|nice|happy|like|it|of|yourself|that|some|your|a|positive|grateful|normal|nicer)',
    'it is (about|high) time (that)? (you) (grew|got|started|stopped|learned|learnt|realized|realised|took|did|moved|said|apologized|made|left|went|faced|accepted|showed|forgave)',
    "(you|your) (really|just|seriously|all|both|clearly|'ve|have)? (need|have|got|gotta|must|ought|better) (to|really|just)? (just|really)? understand that",
    "(you|your) (really|just|seriously|all|both|clearly|'ve|have)? (need|have|got|gotta|must|ought|better) (to|really|just)? (just|really)? get over",
    "(you|your) (really|just|seriously|all|both|clearly|'ve|have)? (need|have|got|gotta|must|ought|better) (to|really|just)? (just|really)? get used",
    "(you|your) (really|just|seriously|all|both|clearly|'ve|have)? (need|have|got|gotta|must|ought|better) (to|really|just)? (just|really)? get your",
  ],
  unless: [
    '(change|stop) (trains|buses|planes)',
    '(if|when|whenever|do|did|unless|because|where|whatever|what|how|sorry|know|that|since|glad|guess|wish|think|believe) you (really|just|still|all)? (need|have|had|must|should|want|feel)',
    '(show|respect|fix) (the|your) (ticket|passport|car|bike|id|badge|boiler|tire|roof|tap|sink)',
    '(boundary|limit)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'You need to change',
  hears: 'They may hear that they are a job to be fixed.',
  why: 'What they need is theirs to say. What you would like is yours, and can be asked for.',
  source: 'rosenberg',
  instead: 'I’d like us to do the bills together on the last Sunday of the month. Would that work for you?',
};

export const examples: RuleExamples = {
  flags: [
    'You need to stop taking everything so personally.',
    'You have to change, Lorraine.',
    'u need to learn some manners',
    'You should be ashamed of yourself.',
    'You’d better start pulling your weight on this shift.',
    'It’s high time you grew up.',
    'Show me some respect, I am your grandfather.',
    'Maybe you should just try to be a better friend.',
    'Start acting like an adult.',
    'I need you to get over this.',
    'You must accept, that is how we do here.',
  ],
  leaves: [
    'You need to change trains in Crewe.',
    'I need to stop taking it personally.',
    'You don’t have to change for me.',
    'We need to work on the garden.',
    'If you need to stop for a rest, tell me.',
    'Do you need to get a coat?',
    'The doctor said you should eat more greens.',
    'I should have learned to listen.',
    'You need to show your ticket at the gate.',
  ],
};
