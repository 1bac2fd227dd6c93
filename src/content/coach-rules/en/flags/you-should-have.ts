import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 70,
  patterns: [
    '@ye (should|could|might) _{0,3} (have|of) !(@freely|,|had) _',
    'should know better',
    '(@ye could at least|would it kill you to|@ye were supposed to) { !(have|of|be|say) _{1,8} } ,$',
    '(and|but|yet|while) @ye (can|could|have) not !(see|really) _',
    'had one job',
    'while @ye (sat|played|swan*|partied)',
    'trust @ye to',
    '(not one of you|no help from you|too busy for (me|us|your))',
    'nothing back',
    '@ye could not (keep|wait|even|just|leave|visit|help|help yourself|resist) !down',
  ],
  unless: ['sorry', 'my (bad|fault)'],
};

export const note: RuleNote = {
  title: 'You should have',
  hears: 'They may hear a school report about something that is over.',
  why: 'Nobody can go back and do it. A wish for the next time can still be met.',
  source: 'our-judgement',
  instead: 'Next Friday, please text me when you get on the late train.',
  rewrite: 'I’d like you to $1',
};

export const examples: RuleExamples = {
  flags: [
    'You should have told me about the meeting.',
    'You could’ve at least called.',
    'you should of asked first',
    'You shouldn’t have gone through my bag.',
    'You should know better at your age.',
    'You should never have married into this family.',
    'You might have warned me, love.',
    'I packed it all, and you can’t carry one bag.',
  ],
  leaves: [
    'I should have told you.',
    'You should have seen his face!',
    'You should have a copy in your mailbox.',
    'Oh, you shouldn’t have!',
    'Maybe you should see a doctor about that knee.',
    'She should have asked first.',
    'You shouldn’t have to work on Christmas.',
    'Should I have called you?',
    'Maybe if you talked to your coach it would help.',
    '“You should have told me,” he said in the film.',
    'You could have the blue one.',
    'Next time we can take the bus.',
    'I don’t think you should have to pay.',
    'Call me, and you can have the spare key.',
  ],
};
