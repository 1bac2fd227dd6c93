import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 79,
  patterns: [
    '(so (were|did) you ,$|it takes two|had it coming|(he|she|you) (hit|started) _ first)',
    'i (@misdeed-ed|@hedge have|should not) _{0,7} but i (was|felt|had)',
    '(^|i|,) (@yes|of course|so) ,? (@link|my)? (i|my|we|it was) _{1,8} ,? (but|although|though|only|because) ,? !(@chancy-b2|i (@chancy-b2|am|do)|you (@chancy-b2|are|were right))',
    'i (should not|should|@hedge have|@misdeed-ed|@deeds-ed|@harm-ed|was (late|wrong|@unkind)|did|said|had|forgot) _{0,8} (but|though|although|however|only) (you|he|she|they|we|it|everyone|everybody|nobody|there) !(@chancy-b2|are right|were right)',
    '^ (@yes|of course|so) ,? i (@misdeed-ed|@did|lied) _{0,8} (,|.) (you|life|it is|@alike|i was) !deserve*',
    'i (said sorry|apologi*|said i was sorry) _{0,4} (,|but|and) (what about|a man|she|he|you|but|anyway)',
    '^ (@yes|of course|so|look) ,? i (@misdeed-ed|@did|was|lied) _{0,8} (,|.) (you|life|it is|@alike|i was|i had|big deal) !(deserve*|matter)',
    '(^,|i) @yes ,? (@link|my)? (i|the|my|it|we) _{1,8} (but|although|though) ,? (@rejoin|@counter|i @ihad) !(will|would|@modal)',
    'i (should not|should|@hedge have|@misdeed-ed|@deeds-ed|@harm-ed|was (late|wrong|not|@unkind)|did|said|had|forgot) _{0,8} (but|though|although|however|only|. then again ,?) (you (@retort|could|should|might|@do|hurt|gave|drove|kept)|your|@they (@retort|@be|@did|started)|@alike|next time|i (was|had|feel|felt|only|did not)) !(right)',
    '(i could have _{1,6} (and|but) you could|of me _{0,2} (but|however|though) you !(are right)|but i @be @feeling too)',
  ],
  unless: ['excuse', 'i (love|got)'],
};

export const note: RuleNote = {
  title: 'I know I was wrong, but',
  hears: 'They might not believe the first half, because of what comes after it.',
  why: 'Owning a part and handing over another in one breath sounds like a bargain. One breath for yours is enough.',
  source: 'lewicki-2016',
  instead: 'I was wrong to tell my sister what you told me in private.',
};

export const examples: RuleExamples = {
  flags: [
    'I shouldn’t have hidden it, but you make it so hard to tell you things.',
    'Okay, I lied, but you left me guessing for weeks.',
    'I know I shouldn’t have said it, but you pushed me.',
    'I was wrong, but so were you.',
    'ok i lied but u never asked',
    'I shouldn’t have thrown the plate but I was furious.',
    'I admit I was late, but it was only ten minutes.',
    'Yes, I forgot your birthday, but you forgot mine last year.',
    'I may have raised my voice but you weren’t listening.',
    'Okay, I messed up, but what about you?',
    'It takes two, my dear.',
    'I know I promised, but work got in the way.',
    'I shouldn’t have hit him but he was asking for it.',
    'It was rude of me, however you were worse.',
    'I get it, but I was hurt too.',
  ],
  leaves: [
    'I know I was late on Sunday, but I want to make it up to you.',
    'I shouted, but you deserved a calm answer.',
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
    'It was rude of me, and I’m sorry.',
    'I know, and I was happy too.',
  ],
};
