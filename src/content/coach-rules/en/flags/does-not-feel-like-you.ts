import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 58,
  patterns: [
    'i @aux-a? (not|never) _? (feel|felt) _? (@heard|good enough)',
    '(i|it) @do not (feel|seem) @as? @as? @ye !have',
    'never @aux-a? (felt|been) so @wronged-b3',
    'i @do not @feel like (a|your) (priority|partner|part|equal|wife|husband)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It doesn’t feel like you care',
  hears: 'They may hear that nothing they do has counted.',
  why: 'This tells the other what is missing in them. What you missed, and when, is easier to give.',
  source: 'our-judgement',
  instead: 'I was lonely on the ward on Tuesday, and I would have liked a call.',
};

export const examples: RuleExamples = {
  flags: [
    'It doesn’t feel like you care about the move.',
    'I don’t feel like you love me anymore.',
    'it didnt feel like u wanted me at the party',
    'I don’t feel heard by you.',
    'I never felt respected in this office, not by you.',
    'I do not feel that you respect my work.',
    'I don’t feel appreciated on this ward.',
    'I have never felt welcome at your parents’ table.',
    'It doesn’t seem like you want to fix the shed with me.',
    'i dont feel good enough for u',
    'I have never been so insulted in my life.',
    'I don’t feel like a priority to you.',
  ],
  leaves: [
    'I don’t feel like going out.',
    'It doesn’t feel like summer.',
    'She doesn’t feel like you do about it.',
    'I want to feel respected.',
    'I don’t feel like you have to come.',
    'You don’t feel loved, I know.',
    'I feel loved.',
    'I don’t feel like I can run today.',
    'I have never been so tired.',
    'I don’t feel like a party tonight.',
  ],
};
