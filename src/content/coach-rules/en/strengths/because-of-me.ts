import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 51,
  patterns: [
    '(@its-m|my _{1,4}) @left-b6 you _',
    'you (were|had)? @lost _{0,7} ((of|on) me|me ,$|alone|by yourself|on your own)',
    '(i|it|that|and) _? _? @spoil-ed (@thou|something)',
    '(you|the kids|us) _{1,8} because (of (me|my|what i|it|that)|i (@act-b6|@misdeed-ed))',
    '(put|puts|putting) you (in|through)',
    'i did (that|this) to you',
    'because i _{1,5} , you _',
    'because of (my|what i) _{0,4} you',
    '((eggshells|tiptoe*) (around|of) me|(robbed you|took away your) _)',
    'made (things|it|life) (@worse-b6|difficult) for you',
  ],
  unless: ['(@joy|number|record|if|insult*|terrified)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'What it cost you',
  hears: 'They may feel that somebody has counted what they lost.',
  why: 'You draw the line yourself, from what you did to what happened to them. It spares them from having to prove it.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'My lateness meant you had to start without a plan.',
    'You lost your deposit because of me.',
    'You sat up half the night because of me.',
    'I ruined your birthday dinner.',
    'My silence made you think I had left.',
    'It cost you the whole weekend.',
    'I broke your trust when I read those letters.',
    'You got detention because of what I wrote on the wall.',
    'That left you with two shifts and a sick child.',
    'You had relied on me for the handover, and I was not there.',
    'I wasted your whole Saturday with my moods.',
    'I broke your trust when I read those messages.',
    "You've been walking on eggshells around me.",
    'I robbed you of that moment.',
  ],
  leaves: [
    'I put your coat in the hall.',
    'You were late because of the snow.',
    'I broke your record by two seconds.',
    'You laughed because of me.',
    'I lost your number, sorry.',
    'You waited for the bus.',
    'Because of the rain we stayed in.',
    'You broke my trust.',
    'I would never waste your time.',
    'That left me with no money.',
    'I would never break your trust.',
    'I lost your number.',
    'I took you for dinner on Friday.',
    'Keep the eggshells for the garden.',
    'You sat there and let your mother talk to me like that.',
  ],
};
