import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 58,
  patterns: [
    '@be _? _? my own? (@mistake|doing)',
    '^, _? my (bad|@mistake) (,$|i|for|about)',
    '(@its-m|one|(that|part|lot) _ _) @be _? (on|down to) me !(to|this)',
    '(@mistake|@lapse|were) (is|was|were|they)? (mine|my own) (,$|and)',
    'i @be the one (to blame|who !@chores-b6)',
    'i (started|caused) @its-m',
    'i (made _{0,3} @mistake|did that|am the reason|take _{1,3} back|deserved (that|it))',
    'cheap shot',
    '^ that was me ,$',
  ],
  unless: [
    // A load, and nothing done.
    '(scared|afraid|worr*|fear*|dread*|panic*|anxious|nervous|shitting|bricking|tired|exhausted|knackered|shattered|drowning|stressed|overwhelm*|caring|carry*|cook*|clean*|driv*|shop*|bills|rent|mortgage|housework|chores|laundry|washing|dishes|appointments|meds) _{0,8} on me',
    '((not|none|you) _{0,6} my|@treat-m|feel)',
    ...takenBack,
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'That one was mine',
  hears: 'They may be able to stop arguing about whose it was.',
  why: 'A part that is named as yours does not have to be proved. Owning it counted most in a study of apologies.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'The gate was my fault. I forgot the latch.',
    'my bad, i read the date wrong',
    'That’s on me, I gave you the wrong shift.',
    'It was my mistake, Mr. Oduya, the order went to the old address.',
    'Yeah that was my fault, I got the times mixed up.',
    'The error is mine and I have told the office.',
    'I’m the one to blame for the mix-up at the school.',
    'I started it on Sunday, with that crack about your cooking.',
    'honestly my bad for leaving u on read',
    'Sorry, is my fault, I did not understand the paper.',
    'No, it was partly my fault too.',
    'I made a big mistake with the invoice.',
    'That was me.',
  ],
  leaves: [
    'It’s not my fault.',
    'Why would that be my fault?',
    'You always say it’s my fault.',
    'My bad knee is acting up again.',
    'Dinner is on me tonight.',
    'My fault for trusting you.',
    'So now it’s my fault that you lost the keys?',
    'It’s on me to lock up tonight.',
    'My mistake was believing you.',
    'He says my mistakes in spelling are cute.',
    'None of this is my fault.',
    'Is it my fault?',
    'That was me on the phone with the bank.',
    'I’m worried sick, it’s all on me.',
    'I’m knackered and it’s all on me this month.',
  ],
};
