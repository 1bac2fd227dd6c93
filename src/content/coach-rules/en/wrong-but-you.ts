import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 79,
  patterns: [
    '(^,|i) @yes ,? (@link|my)? (i|the|my|it|we) _{1,8} (but|although|though) ,? (@rejoin|@counter|i @ihad) !(will|would|@modal)',
    'i (should not|@hedge have|was (late|wrong|not|@unkind)|@sin-ed|did|@deeds-ed|@harm-ed|forgot|had|said) _{0,7} (but|though|although|. then again ,?) (you @retort|your|@they|@alike|next time|i (was|had|feel|felt|only|did not)) !(right)',
    '^ @yes ,? but (you @do)',
    'so (were|did) you ,$',
    'it takes two',
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
