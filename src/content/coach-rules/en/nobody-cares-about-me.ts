import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 62,
  patterns: [
    '(nobody|everyone|everybody|they|people) (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? (me|us|my) !(to)',
    'nobody (gives|gave) a (damn|shit|fuck|toss)',
    'i am (just|only|always)? a burden to (you|everyone|them|all|this|everybody|him|her)',
    '(everyone|everybody|they|people) (all|here|just|must|probably)? (all)? (thinks|think|thought) (that)? (i|im) (am|was|a|an)',
    'my (mother|mom|mum|dad|father|sister|brother|boss|wife|husband|family|friends) (just|obviously|clearly|only)? (does|do|did|never) (not)? (even|really|actually)? (cares|care|love|loved|like|want|respect|cared|respects) (about)? (me)',
    'no one (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? (me|us|my) !(to)',
    'none of you (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? (me|us|my) !(to)',
    '(nobody|everyone|everybody|they|people) (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? if i !(to)',
    '(nobody|everyone|everybody|they|people) (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? what i !(to)',
    '(nobody|everyone|everybody|they|people) (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? how i !(to)',
    '(nobody|everyone|everybody|they|people) at work (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? (me|us|my) !(to)',
    '(nobody|everyone|everybody|they|people) at school (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? (me|us|my) !(to)',
    'you all (here|there)? (all|really|ever|even|would|will|just|must|probably|only)? (all|ever|even|really|just)? (cares|care|loves|love|likes|like|wants|want|hates|hate|respects|respect|understands|believes|misses|miss|notice|notices|cared|loved|liked|wanted|hated|needs|laughs|despises|despise|appreciates|values|blames|blame) (about|at|for)? (me|us|my) !(to)',
  ],
  unless: [
    '(wants|want|likes|like|needs|love|loves) my (soup|cake|dog|song|hat|cooking|car|coat)',
    '(afraid|scared|worried|worry|fear|wonder|felt|feels|feel) (that|if|like)? (maybe)? (nobody|everyone|they|people)',
    '(if|when|because|glad|know|knew|lucky|love) (that)? (nobody|everyone|they|people)',
    '(do|does|did) (they|he|she|people)',
    '(i|we) (do|did|would|am) (not|never) (think|feel|say|mean|believe)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Nobody cares about me',
  hears: 'They may hear that all they ever did for you has been crossed out.',
  why: 'It reads everybody’s heart at once. One time, with one person, can be looked at and answered.',
  source: 'our-judgement',
  instead: 'Three people left the chat after my message on Wednesday, and I’ve been lying awake over it.',
};

export const examples: RuleExamples = {
  flags: [
    'Not one of them, nobody gives a damn whether I eat.',
    'everyone hates me',
    'They all think I’m a joke.',
    'Nobody here respects me, not one nurse.',
    'No one would even miss me at the club.',
    'My boss doesn’t care about me.',
    'None of you love me, you only come for the dinner.',
    'I’m just a burden to everyone.',
  ],
  leaves: [
    'Everyone likes my soup.',
    'I was afraid nobody liked me at the new school.',
    'Nobody wants to work on Christmas.',
    'They want me to start on Monday.',
    'I’m lucky that people love me.',
    'Do they like me, do you think?',
    'I don’t think everyone hates me.',
    'Somebody cares about the garden, look at it.',
  ],
};
