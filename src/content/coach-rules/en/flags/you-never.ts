import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 72,
  patterns: [
    "[ @ye (@aid|'d)? @folk-a? (never|not ever|hardly ever) ,? @ever? ] !(@spare-bx|@fine-2|@have (to|too)|stop being|get (a|over)|made me|let _ down|been (to|so)) _",
  ],
  unless: [
    '@iff @ye (were|have)? never',
    '(wow|amazing|impress*|brilliant|lovely|wonderful|cool)',
    'told me @ye @can',
    // One thing that was not done once.
    '@ye never (told|came|asked|mentioned|called|showed|warned|paid) _{0,2} (about|to (the|my|our)|back|for (the|my|our)|that night)',
    '^ (did|have|had) @ye never',
    '(know|see|understand) why? @ye never',
  ],
};

export const note: RuleNote = {
  title: 'You never …',
  hears: 'They may stop listening and start counting the times they did.',
  why: 'One time when they did is enough to win that argument. What you missed last week is harder to wave away.',
  source: 'gottman-startup',
  instead: 'You didn’t ask how my exam went on Friday, and I was waiting for it.',
};

export const examples: RuleExamples = {
  flags: [
    'You never listen.',
    'You never call your mother.',
    'u never text back',
    'You never have time for me anymore.',
    'Why do you never help with the dishes?',
    'You just never think before you talk.',
    'You never said thank you for the lift.',
    'You’ll never change.',
    'You’re never home when the kids go to bed.',
    'You never ask what I want, boss.',
    'You don’t ever clean the van after your shift.',
    'You hardly ever visit since you moved.',
    'You never want to go anywhere with me.',
    'You never even read my report.',
    'You were never around when we were small.',
    'I’ve told you ten times that you never lock the shed.',
    'As I said, you never rinse the pans.',
  ],
  leaves: [
    'You never know with trains.',
    'I hope you never have to work nights.',
    'You never cease to amaze me.',
    'I never listen to the radio.',
    'He never calls his mother.',
    'You’ve never been to Spain, have you?',
    'If you never try, you can’t win.',
    '“You never listen,” she said, and she was right.',
    'I never want to do that again.',
    'You never let me down.',
    'You’ll never be alone with that, I promise.',
    'Never mind the cup.',
    'You never looked better, Ruth.',
    'You’re never too old for cake.',
    'I told you that you never pull your weight, which was wrong of me.',
    'I got loud on the stairs and said you never think.',
    'You wrote ‘you never cared’ on the card.',
    "You wrote 'she never cared' on the card.",
  ],
};
