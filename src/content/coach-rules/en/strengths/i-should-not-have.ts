import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 52,
  patterns: [
    'i (should|ought) @not to? (@of !@rued|,$)',
    'i never (should @of|shoulda) !@rued',
    'i (had|have) no (right|business) (to|@acts-ing|@end)',
    'not @fair of me',
  ],
  unless: [...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I should not have',
  hears: 'They may hear that you see the act the way they do.',
  why: 'You name a thing you did and say it was wrong. In a study of apologies, owning it counted most.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I shouldn’t have read your diary.',
    'i shouldnt have said that in the group chat',
    'I never should have told the whole table about your exam.',
    'I should not have shouted at you in the garage, son.',
    'Look, I really shouldn’t have gone through your bag on Friday.',
    'I had no right to open that letter.',
    'should’ve kept quiet, i never shoulda laughed at ur drawing',
    'I should never have left you with the night shift on your own.',
    'I had no business talking about your pay with Priya.',
    'I shouldn’t of taken the van without asking you.',
    'I really should not have been so short with you at the till.',
    'I shouldn’t have said that in front of your kids.',
  ],
  leaves: [
    'I shouldn’t have to ask twice.',
    'I shouldn’t have eaten that second pizza.',
    'I should never have trusted you.',
    'I should never have married you.',
    'You shouldn’t have told my mother.',
    'She said I shouldn’t have worn boots.',
    'I should not have to explain this to a grown man.',
    'I shouldn’t have bought these shoes, they pinch.',
    'I don’t think I should have said anything less.',
    'You think I shouldn’t have said that?',
  ],
};
