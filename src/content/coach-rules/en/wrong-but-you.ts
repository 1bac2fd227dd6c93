import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 79,
  patterns: [
    '(^|i|,) (@yes|of course|so) ,? (@link|my)? (i|my|we|it was) _{1,8} ,? (but|although|though|only|because) ,? !(things|@modal|in|thank|please|not|i (love|want|hope|miss|will|would|am|do|need|like|care|think|know|can|still|could|got)|we|you (are|deserve|matter|mean|can|will|promised|said|were right)|that is)',
    'i (should not|should|@hedge have|@misdeed-ed|@deeds-ed|@harm-ed|was (late|wrong|@unkind)|did|said|had|forgot) _{0,8} (but|though|although|however|only) (you|he|she|they|we|it|everyone|everybody|nobody|there) !(deserve*|matter*|right|are right|were right|mean|means|can|will|is ok*|is fine)',
    'i (should not|was wrong|may have|@hedge have|@harm-ed) _{0,7} (but|though|. then again ,?) (i (was|had|feel|felt|only|did not)|next time|your)',
    'it was (wrong|mean|rude|bad|stupid|unfair|not (nice|right|fair|kind)) of me _{0,3} but',
    '^ (@yes|of course|so|look) ,? i (@misdeed-ed|@did|was|lied) _{0,8} (,|.) (you|life|it is|@alike|i was|i had|big deal) !(deserve*|matter)',
    '^ @yes ,? but you @do',
    'i (said sorry|apologi*|said i was sorry) _{0,4} (,|but|and) (what about|a man|she|he|you|but|anyway)',
    '(so (were|did) you ,$|it takes two|(he|she|they|you) (started|hit|was|were|said|did|hurt|provoked) (it|me|rude)? first|you had been _{1,5} (all|me)|you were (asking|begging) for|you wound me up|you brought it on|me who started it|only defending myself|had it coming)',
  ],
  unless: ['excuse', 'i (love|got)'],
};

export const note: RuleNote = {
  title: 'I know I was wrong, but',
  hears: 'They might hear the first half as small print.',
  why: 'Owning a part and handing over another in one breath sounds like a bargain. One breath for yours is enough.',
  source: 'lewicki-2016',
  instead: 'I was wrong to tell my sister what you told me in private.',
};

export const examples: RuleExamples = {
  flags: [
    'I know I shouldn’t have said it, but you pushed me.',
    'I was wrong, but so were you.',
    'Yeah but you do it too.',
    'ok i lied but u never asked',
    'I shouldn’t have thrown the plate but I was furious.',
    'I admit I was late, but it was only ten minutes.',
    'Yes, I forgot your birthday, but you forgot mine last year.',
    'I may have raised my voice but you weren’t listening.',
    'Okay, I messed up, but what about you?',
    'It takes two, my dear.',
    'I know I promised, but work got in the way.',
    'I shouldn’t have hit him but he was asking for it.',
  ],
  leaves: [
    'I know it’s hard, but you will get through it.',
    'I was wrong, and I’m sorry.',
    'I know I’m strange, but I love you.',
    'Yeah, but I like the other one too.',
    'I know you’re tired, but you promised to read to me.',
    'I was late but I got a seat.',
    'I should have called, but that’s no excuse now. No excuse at all.',
    'He knows he was wrong, but he can’t say it.',
    'I shouldn’t have a second slice.',
    'I was wrong. But you were right about the paint.',
  ],
};
