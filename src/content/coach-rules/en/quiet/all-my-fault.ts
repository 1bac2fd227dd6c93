import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'over-owning',
  priority: 62,
  patterns: [
    '(is|was|its) @all (my (fault|doing)|because of me|me ,$)',
    '(it|this|that|its|(@whole|happened|went wrong|fought|argued)) (is|was)? @all on me',
    '@whole _{0,6} is (my fault|because of me|on me)',
    'the whole _{1,5} (my fault|on me)',
    'all the blame',
    'one to blame ,$',
    'blame me for everything',
    'i @all? (have|just)? @ruins~ (@whole|it all|every)',
    'everything i touch',
    'i (can not|never) (do|get) anything right',
    'all i ever do',
  ],
  unless: [
    // What lies on them is a load, and no guilt.
    '(scared|afraid|worry*|worried|fear*|dread*|panic*|anxious|nervous|shitting|bricking|tired|exhausted|knackered|shattered|drained|drowning|stressed|overwhelm*|care|caring|carer|carry*|juggl*|cook*|clean*|driv*|shop*|bill*|rent|mortgage|housework|chores|laundry|washing|dishes|appointments|forms|paperwork|meds|nights|bedtime|homework) _{0,8} on me',
    'on me _{0,3} (now|again|alone|every|to (do|pay|cook|clean|drive|sort|earn|keep|hold|look|make|get|care)|the (driving|cooking|cleaning|shopping|bills|rent|money|planning|washing|nights)|if|when|while)',
    'not all',
    '@one always? (say|says|said|think|act)',
    '(if i|almost|want to)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'All of it is mine',
  hears: 'They may end up comforting you, when it was they who got hurt.',
  why: 'When all of it is yours, no one can see which part was. Pick the act that was yours and leave the rest.',
  source: 'our-judgement',
  instead: 'I left the stove on that night, and that part is mine.',
};

export const examples: RuleExamples = {
  flags: [
    'It’s all my fault.',
    'Everything is my fault, it has been since the move.',
    'That was entirely on me, the lot of it.',
    'its all my fault ur parents split',
    'The whole fight was my fault, you did nothing.',
    'I’m the only one to blame.',
    'You did nothing wrong, it’s all me.',
    'Everything is because of me.',
    'I take all the blame, boss, they did nothing.',
    'Blame me for everything, I am used to it.',
    'Everything that went wrong is on me.',
    'I ruin everything.',
    'i always mess everything up',
    'It’s all on me that we didn’t speak at the wedding.',
    'that was all on me and i know it',
  ],
  leaves: [
    'It’s not all my fault.',
    'You always say it’s all my fault.',
    'The dent was my fault.',
    'Everything was packed except the guitar.',
    'Is it all my fault?',
    'Why is it always my fault?',
    'You act like everything is my fault.',
    'It’s on me to lock up.',
    'It was my fault that the gate was open.',
    'We were all on the porch.',
    'Don’t blame me for everything.',
    'I ruined your sweater in the wash.',
    'I’m scared it’s all on me from now on.',
    'the school run is all on me',
    'Dreading Dad’s visit, it’s all on me.',
    'It’s all on me to cook and clean this week.',
    'The rent is due, and it’s all on me.',
  ],
};
