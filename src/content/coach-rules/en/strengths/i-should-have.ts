import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 50,
  patterns: [
    '(i|^,) @ought to? @of? not? @duty !(for|in on|i could)',
    "i wish i (had|'d) not? (@duty|@sin-ed)",
  ],
  unless: ['told (my|the) @kin', 'about you', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I should have',
  hears: 'It may show them that you see what was missing.',
  why: 'You name what you left out. Owning your part gives the other person less to prove.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I should have called you when the train stopped.',
    'I should’ve asked you before I lent out the drill.',
    'i shoulda told u first',
    'I should have been there at the hospital on Monday.',
    'I could have handled that better at the meeting.',
    'Really I ought to have listened to you, my girl.',
    'I should have stood up for you when your uncle started.',
    'I should’ve been honest with you about the money.',
    'I should have thought about how loud it was for you after nights.',
    'I should have noticed you were doing my half of the rota.',
    'I could’ve put it more kindly.',
    'I should have told you before I signed.',
  ],
  leaves: [
    'I should have known you would do this.',
    'I should have brought an umbrella.',
    'You should have called me.',
    'I should have seen it coming.',
    'Should I have called her?',
    'I should have listened to my mother about you.',
    'I should have taken the other job.',
    'They should have asked the neighbors first.',
    'I should have done it years ago, this kitchen looks great.',
    'He thinks I should have stayed home.',
  ],
};
