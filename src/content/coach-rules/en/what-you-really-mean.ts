import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 74,
  patterns: [
    'you (just|only|still|always)? (just)? (want|wanted|like|love|need) to (win|fight|argue|hurt|control|punish|blame|pick|feel)',
    'what (you|your) (are|were)? (really|actually|trying)? (really|actually|trying)? (to)? (mean|meant|saying|say|telling|want|wanted|thinking) (is|was)',
    '(so|then)? ,? you do not love me ,? (is|do|am|any)',
    'you are only (saying|doing|being|here|asking|nice) _{0,2} because',
    'you can not wait to (get|leave|see|be|go|tell|run|replace|prove|blame|dump)',
    'deep down ,? you (know|want|hate|are|still|love|think|wish|like|feel|wanted|blame)',
    '(admit|face) it ,? you (are|just|never|do|did|want|wanted|love|loved|like|liked|hate|knew|only|think|thought|still|have)',
    '(so|oh|basically|wow|well|right|and) ,? (what|now|basically)? (your) (really|basically|just|actually)? (saying|implying|suggesting|calling|accusing)',
    'you (obviously|clearly|evidently|secretly) (just|only|still)? (want|wanted|feel|felt|think|thought|believe|prefer|love|like|enjoy|wish|need|hate|regret|resent)',
    "you (would|'d) (much|obviously|clearly|always|probably)? (much)? (rather) (be|spend|have|go|talk|die|see|do|stay|believe|hang|work|sit|play|watch|lie|hurt|not)",
    '(the)? (real|true|only|actual|main) reason (that|why)? you (are|did|do|want|said|came|call|called|left|married|never|keep|will|were|hired|invited|helped|stayed|visit|bought|love|like|even|say|asked|got|cannot)',
    '(you) (are|were|only|just)? (only|just)? (saying|doing|acting|being|said|did|asking|apologizing|crying|nice|calling|came|called|helping|mad|angry|upset|jealous|bitter|defensive) (this|that|it|nice|here|me)? (only|just|because) (because|so|to|you)? (you|your|i|so|she|he) (are|feel|want|were|do|know|got|hate|cannot|did|that|need|can|caught|have|think|found|lost|love|am|he)',
    'you (secretly|obviously|clearly|really|probably|just|still|always|only)? (secretly|just|only)? (want|wanted|wish|wished) (me|us|everyone|him|her|everybody|people) to (fail|suffer|feel|be|beg|leave|lose|think|die|go|hurt|quit|pity|cry|disappear|worship|look|pay|crawl|shut|look)',
    '(you) (are|were|only|just)? (only|just)? (saying|doing|acting|being|said|did|asking|apologizing|crying|nice|calling|came|called|helping|mad|angry|upset|jealous|bitter|defensive) like this (only|just|because) (because|so|to|you)? (you|your|i|so|she|he) (are|feel|want|were|do|know|got|hate|cannot|did|that|need|can|caught|have|think|found|lost|love|am|he)',
    'you (secretly|obviously|clearly|really|probably|just|still|always|only)? (secretly|just|only)? (want|wanted|wish|wished) (me|us|everyone|him|her|everybody|people) (gone|dead|out|miserable|weak|alone|unhappy)',
    '(you) (are|were|only|just)? (only|just)? (saying|doing|acting|being|said|did|asking|apologizing|crying|nice|calling|came|called|helping|mad|angry|upset|jealous|bitter|defensive) (this|that|it|nice|here|me)? (only|just|because) (because|so|to|you)? (you|your|i|so|she|he) feel guilty',
    '(secretly|inside) ,? you (know|want|hate|are|still|love|think|wish|like|feel|wanted|blame)',
    '(you) (are|were|only|just)? (only|just)? (saying|doing|acting|being|said|did|asking|apologizing|crying|nice|calling|came|called|helping|mad|angry|upset|jealous|bitter|defensive) like this (only|just|because) (because|so|to|you)? (you|your|i|so|she|he) feel guilty',
    'you (were|are) (just|only|secretly|probably|clearly|obviously)? (hoping|waiting|praying|wishing|planning|plotting|looking|dying) (for)? (me|i|we|us)',
    'you (were|are) (just|only|secretly|probably|clearly|obviously)? (hoping|waiting|praying|wishing|planning|plotting|looking|dying) (for)? to (get|leave|see|catch|hurt|blame)',
    '(so|oh|basically|wow|well|right|and) ,? (what|now|basically)? you are (really|basically|just|actually)? (saying|implying|suggesting|calling|accusing)',
    'you (secretly|obviously|clearly|really|probably|just|still|always|only)? (secretly|just|only)? (want|wanted|wish|wished) (me|us|everyone|him|her|everybody|people) to give up',
    'in your (heart|head|mind|eyes) ,? you (know|want|hate|are|still|love|think|wish|like|feel|wanted|blame)',
    '(so|oh|basically|wow|well|right|and) ,? (what|now|basically)? you are basically (really|basically|just|actually)? (saying|implying|suggesting|calling|accusing)',
  ],
  unless: ['wait to see the'],
};

export const note: RuleNote = {
  title: 'What you really mean is …',
  hears: 'They may hear that their own words don’t count, because you already know better.',
  why: 'Nobody likes to be told what they mean. Saying what you heard, and asking, leaves them the last word on themselves.',
  source: 'imago',
  instead: 'When you said the flat was “fine,” I heard that you don’t want to move. Did I get that right?',
};

export const examples: RuleExamples = {
  flags: [
    'What you really mean is that I’m a bad cook.',
    'so ur basically saying im fat',
    'The real reason you came is the money.',
    'You’re only saying that because she’s here.',
    'Admit it, you never wanted the job done right.',
    'Deep down you want me to fail.',
    'You obviously think I can’t drive, Arthur.',
    'You’d rather be at the pub than with your kids.',
    'You just want to win.',
    'You can’t wait to get rid of me from this office.',
  ],
  leaves: [
    'What I really mean is that I’m tired.',
    'Would you rather sit by the window?',
    'If you just want to rest, I’ll go.',
    'I’d rather be honest with you.',
    'Did you want me to bring the drill?',
    'You can’t wait to see the baby, and neither can I.',
    'The real reason I came is to say sorry.',
    'I only said that because I was scared.',
    'Is that what you meant?',
  ],
};
