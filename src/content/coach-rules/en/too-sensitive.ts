import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 84,
  patterns: [
    "you (are|were|'re|always|just|get|got|act|sound|look|being) _{0,3} (too|so|overly|over|very|awfully|super|hyper|extremely|ridiculously|unbelievably|being|really|just|always|all|crazy) _{0,1} (sensitive|emotional|dramatic|thin|touchy|paranoid|hysterical|fragile|delicate|defensive|precious|serious|literal|irrational|oversensitive|hormonal|theatrical|uptight|needy|soft|melodramatic|ridiculous|silly|negative|difficult|jealous|intense|worked|overdramatic|snowflake|crybaby|baby|extra)",
    'your (just|so|too|being|always|really|acting|overly) _{0,3} (sensitive|emotional|dramatic|touchy|paranoid|hysterical|fragile|defensive|irrational|ridiculous|silly|baby|crybaby|oversensitive)',
    'you need to (toughen|lighten|chill|relax|calm|loosen|grow)',
    '(tak*|took) (it|this|that|things|everything|stuff|me|all) (way|all|so|far|much|always)? (too|so|that) (personal*|serious*|hard|literal*|seriously)',
    "(stop|quit|don't) (being|be|acting|act|getting|get|go|going) _{0,2} (so|too|all|a)? _{0,2} (sensitive|emotional|dramatic|drama|paranoid|hysterical|fragile|delicate|serious|upset|silly|ridiculous|childish|baby|crybaby|uptight|crazy|difficult|negative|touchy|defensive|moody|weird|soft|precious|pathetic|worked|offended|butthurt|salty|mad|sulky|princess|extra|jealous)",
    'boo hoo',
    '(feefees|snowflake)',
    '(suck|get) a (grip|life)',
    'is it (that|your) time of the month',
    'you need to adjust your (perspective|attitude|expectations)',
    '(walk*|tiptoe*|tread*) (around|on) eggshells (around|with|because|for) you',
    'can (not|never) (say|do) (a|any|one)? single thing (to|around|with|near) you',
    'why (are|do|must|would|can) you _{0,1} (sensitive|emotional|dramatic|upset|angry|mad|touchy|offended|defensive|paranoid|bothered|moody|butthurt)',
    'do not (being|be|acting|act|getting|get|go|going) _{0,2} (such|like) a _{0,2} (sensitive|emotional|dramatic|drama|paranoid|hysterical|fragile|delicate|serious|upset|silly|ridiculous|childish|baby|crybaby|uptight|crazy|difficult|negative|touchy|defensive|moody|weird|soft|precious|pathetic|worked|offended|butthurt|salty|mad|sulky|princess|extra|jealous)',
    'no need to (being|be|acting|act|getting|get|go|going) _{0,2} (so|too|all|a)? _{0,2} (sensitive|emotional|dramatic|drama|paranoid|hysterical|fragile|delicate|serious|upset|silly|ridiculous|childish|baby|crybaby|uptight|crazy|difficult|negative|touchy|defensive|moody|weird|soft|precious|pathetic|worked|offended|butthurt|salty|mad|sulky|princess|extra|jealous)',
    'you (can|must) be _{0,3} (too|so|overly|over|very|awfully|super|hyper|extremely|ridiculously|unbelievably|being|really|just|always|all|crazy) _{0,1} (sensitive|emotional|dramatic|thin|touchy|paranoid|hysterical|fragile|delicate|defensive|precious|serious|literal|irrational|oversensitive|hormonal|theatrical|uptight|needy|soft|melodramatic|ridiculous|silly|negative|difficult|jealous|intense|worked|overdramatic|snowflake|crybaby|baby|extra)',
    'you have (been|become) _{0,3} (too|so|overly|over|very|awfully|super|hyper|extremely|ridiculously|unbelievably|being|really|just|always|all|crazy) _{0,1} (sensitive|emotional|dramatic|thin|touchy|paranoid|hysterical|fragile|delicate|defensive|precious|serious|literal|irrational|oversensitive|hormonal|theatrical|uptight|needy|soft|melodramatic|ridiculous|silly|negative|difficult|jealous|intense|worked|overdramatic|snowflake|crybaby|baby|extra)',
    "(stop|quit|don't) (being|be|acting|act|getting|get|go|going) _{0,2} (such|like) a _{0,2} (sensitive|emotional|dramatic|drama|paranoid|hysterical|fragile|delicate|serious|upset|silly|ridiculous|childish|baby|crybaby|uptight|crazy|difficult|negative|touchy|defensive|moody|weird|soft|precious|pathetic|worked|offended|butthurt|salty|mad|sulky|princess|extra|jealous)",
    'do not (being|be|acting|act|getting|get|go|going) _{0,2} (so|too|all|a)? _{0,2} (sensitive|emotional|dramatic|drama|paranoid|hysterical|fragile|delicate|serious|upset|silly|ridiculous|childish|baby|crybaby|uptight|crazy|difficult|negative|touchy|defensive|moody|weird|soft|precious|pathetic|worked|offended|butthurt|salty|mad|sulky|princess|extra|jealous)',
  ],
  unless: ['you are not (being)? (too|so|over|overly|just|crazy|paranoid)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'You’re too sensitive',
  hears: 'They may hear that something is wrong with them for being hurt.',
  why: 'It turns one moment into a fault of theirs. You can disagree about how it was meant and still ask how it was.',
  source: 'gordon-chen-2016',
  instead: 'I teased you about your new haircut, and it stung more than I guessed. Tell me how it was.',
};

export const examples: RuleExamples = {
  flags: [
    'You’re too sensitive.',
    'Stop being so dramatic.',
    'you take everything so personally',
    'Don’t be such a baby.',
    'You need to toughen up.',
    'Why are you so upset about this?',
    'Ur being paranoid.',
    'You are a little bit too emotional today, habibi.',
    'Is it that time of the month?',
    'Didn’t know I had to walk on eggshells around you.',
    'Oh boo hoo.',
    'Can’t say a single thing to you anymore, can I?',
  ],
  leaves: [
    'I’m too sensitive to caffeine.',
    'You’re so sweet to my mother.',
    'I was being dramatic, and I’m sorry.',
    'My teeth are very sensitive.',
    'You are not being too sensitive.',
    'When I grow up I want to drive trains.',
    'He told me I was too emotional.',
    'Are you serious about the job?',
    'I took it personally when the boss laughed.',
    'She is a sensitive kid, and I like that.',
  ],
};
