import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 50,
  patterns: [
    'i can? @saw @link? you (@be|looked|felt) _? _? @pained',
    'you (looked|must feel) _? @pained',
    'i @can? @saw (the|that|in|how)? _? _? (your|you|pain|hurt) (@flinch|crying|in your)',
    'you have (been|had|not) to? @carried',
    'you were _? (@pained|scared) and i',
    'you (carried|did) @any-b6 _{0,3} (alone|both|yourself|own|months)',
  ],
  unless: ['(again|show|school|enjoying|only)'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I see that you are hurting',
  hears: 'They may feel less alone with it.',
  why: 'You say what you see in them before you say anything of your own. In studies of couples, fights went with less happiness only where they did not feel understood.',
  source: 'gordon-chen-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I saw you crying in the hall after the toast.',
    'I can see you’re hurt by what I wrote.',
    'I see the hurt in your face.',
    'i can tell you are really upset about the party',
    'I heard the pain in your voice on Sunday.',
    'I know you’re still hurting from the things I said.',
    'You’ve been carrying all of it because I was never home.',
    'I could see it in your eyes at the table.',
    'I see you were embarrassed by my toast, son.',
    'I noticed you were shaken after the call.',
    'I saw your face when I said it.',
  ],
  leaves: [
    'You were tired, so you slept.',
    'You’re angry over nothing.',
    'I see you are home.',
    'I can’t tell if you’re upset.',
    'You made me cry.',
    'He’s hurting because of her.',
    'I see you are mad again.',
    'I like to see you happy.',
    'You waited for the bus.',
    'Why are you upset?',
    'I know you are tired of this show.',
    'You say you’re hurt.',
    'You are late because of the snow.',
  ],
};
