import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 52,
  patterns: [
    '(@grasp~|think about) now? @how _{0,5} (@wound~|@heavy|cost|felt|feel) _{0,3} @ours',
    '(my|what i|it|that) _{1,5} (@wound-ed|cost|costs|broke) @ours',
    '(it|that|which) (@wound-ed|@left-b6 !@any-b6|hurts) (you|your|the)',
    'what _{1,3} (do|did|done) to you',
    '(@grasp|bet) that? (@its-m|why|(how much)? (it|that)) (hurt|stung|@heavy)',
    'i (know|heard) (i|you) _{0,2} (hurt|caused it|crying)',
    'last thing you (needed|wanted)',
    '(pain|hurt|damage|harm|worry|stress|trouble) that? i (have|had)? (caused|put|brought)',
    '(eating|weighing|gnawing|hard) (at|on) you',
    '(was|been|were) @too? @heavy (for|on) (you|the kids)',
    '(caused you|added to your|worn you) _',
    'no wonder you (could not|do not (trust|sleep|believe))',
  ],
  unless: ['you know', 'if'],
  alsoNegated: true,
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What it did to you',
  hears: 'They might find that they no longer have to prove it hurt.',
  why: 'You look at the other end of what happened. In studies of couples, fights went with less happiness only where they did not feel understood.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I see how much that hurt you.',
    'I know what my drinking did to you and the girls.',
    'I didn’t realize how much it upset you when I moved your tools.',
    'My words hurt you, I could see it.',
    'i get how bad that made u feel',
    'I understand how this affected you at work.',
    'I know it was hard for you to come back to that house.',
    'What I said in the meeting really embarrassed you.',
    'I realize now how lonely it must have felt for you.',
    'I see what it cost you to cover all my nights.',
    'I know this hurt you, Grandpa.',
    'My shouting scared you, and I saw you jump.',
    'I didn’t think about how that would feel for you.',
    'I see the pain I caused.',
    'I know this has been weighing on you.',
    'It was embarrassing for you.',
    "No wonder you couldn't sleep after that.",
  ],
  leaves: [
    'You don’t care how much it hurt me.',
    'I know how this works.',
    'How much did it cost you?',
    'What I did for you was a lot.',
    'You know what you did to me.',
    'I don’t care how it affects you.',
    'I know what you mean to her.',
    'My words come slow in English.',
    'Do you know how much you hurt me?',
    'I see how the lock works now.',
    'What he said hurt you.',
    'I know it is easy for you to say.',
    'That pain in my knee is back.',
  ],
};
