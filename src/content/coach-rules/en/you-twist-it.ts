import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 77,
  patterns: [
    'you (are|were)? (always|just|constantly)? (picking|starting) (fights|arguments|rows|trouble|drama)',
    'you (are|were) (just|always|really|totally|completely|clearly|only)? (making|make) (that|this|it|things|stuff|all|excuses|shit|everything|assumptions) (up|all|about|into|worse|out|hard|difficult|harder)',
    'you (just|totally|completely|clearly|obviously|always|have|also)? (misunderstood|misheard|misread|misinterpreted|twisted|exaggerated|misjudged|mistook|misunderstand|misinterpret|twist|exaggerate) (me|my|what|it|everything|the|that|this|things|us|every)',
    'you (are|get|got|become) (so|too|very|really|all|pretty|super|incredibly|being|just|always|extremely|quite|such)? (so|too|very|really|such)? (defensive|unfair|unreasonable|difficult|dishonest|disrespectful|inconsiderate|insensitive|judgmental|judgemental|controlling|negative|aggressive|hostile|dismissive|irresponsible|unreliable|unsupportive|ungrateful|uncaring|passive-aggressive|manipulative|hurtful|distant|hypocritical|thoughtless|careless|impatient|possessive|toxic|neglectful|overbearing|demanding|harsh|unkind)',
    'you (expect|expected) (me|everyone|us|people|everything) to',
    'you (are|were|always|keep)? (putting|put) words (in|into) my',
    'you act (like|as|so) (if|though|i|you|nothing|a|it|we|everything|this|my)',
    'you (got|have) (it|that|this) (all|completely|totally)? (wrong|backwards|mixed)',
    'your (twisting|misunderstanding|exaggerating|making) (my|this|that|it|everything|things|excuses)',
    'you (turn|turned|make|made) (everything|it|this|things|that) (into|around|back|about|on|against) (a|me|on|you|yourself|your|an|something|into)?',
    'you (are|keep|always) just? (blaming|accusing|attacking|judging|criticizing|criticising|nagging|lecturing|questioning|bashing|insulting|interrupting|ignoring|dismissing|avoiding|stonewalling) (me|us|my|everyone|everything|him|her|the|every)',
    'you (blame|accuse|attack|judge|criticize|criticise|ignore|dismiss|interrupt|insult|mock|belittle|undermine|disrespect) (me|my|everyone|everything|us|others|other|everybody) (for|of|about|when|like|all|and|feelings|in|but|because|every|else|opinion|ideas)',
    'you (are|were|love|like|always|keep|just|want)? always? (picking|starting|pick|start|looking|look|causing|cause|stirring|stir|spoiling) for? (a|fights|an|arguments|trouble|drama|up|things|another|the|this) (fight|fights|argument|row|trouble|drama|shit|up|stuff|again)',
    'you always get (so|too|very|really|all|pretty|super|incredibly|being|just|always|extremely|quite|such)? (so|too|very|really|such)? (defensive|unfair|unreasonable|difficult|dishonest|disrespectful|inconsiderate|insensitive|judgmental|judgemental|controlling|negative|aggressive|hostile|dismissive|irresponsible|unreliable|unsupportive|ungrateful|uncaring|passive-aggressive|manipulative|hurtful|distant|hypocritical|thoughtless|careless|impatient|possessive|toxic|neglectful|overbearing|demanding|harsh|unkind)',
    'you are being (so|too|very|really|all|pretty|super|incredibly|being|just|always|extremely|quite|such)? (so|too|very|really|such)? (defensive|unfair|unreasonable|difficult|dishonest|disrespectful|inconsiderate|insensitive|judgmental|judgemental|controlling|negative|aggressive|hostile|dismissive|irresponsible|unreliable|unsupportive|ungrateful|uncaring|passive-aggressive|manipulative|hurtful|distant|hypocritical|thoughtless|careless|impatient|possessive|toxic|neglectful|overbearing|demanding|harsh|unkind)',
    'you are getting (so|too|very|really|all|pretty|super|incredibly|being|just|always|extremely|quite|such)? (so|too|very|really|such)? (defensive|unfair|unreasonable|difficult|dishonest|disrespectful|inconsiderate|insensitive|judgmental|judgemental|controlling|negative|aggressive|hostile|dismissive|irresponsible|unreliable|unsupportive|ungrateful|uncaring|passive-aggressive|manipulative|hurtful|distant|hypocritical|thoughtless|careless|impatient|possessive|toxic|neglectful|overbearing|demanding|harsh|unkind)',
  ],
  unless: ['(sorry|afraid|think|maybe|if|worried) _{0,3} you (misunderstood|misheard|took)'],
};

export const note: RuleNote = {
  title: 'You twist it',
  hears: 'They might hear that what they saw and heard does not count.',
  why: 'Two people can remember one evening in two ways. Say what you remember and ask what they do.',
  source: 'gordon-chen-2016',
  instead: 'I remember saying “maybe” about Saturday, not “yes.” What do you remember?',
};

export const examples: RuleExamples = {
  flags: [
    'You’re making that up.',
    'You misunderstood everything I said.',
    'ur twisting my words',
    'You’re always picking fights at Christmas.',
    'You got it all wrong.',
    'You turn everything into a drama.',
    'You are putting words in my mouth, sir.',
    'You blame me for your bad grades.',
    'You’re being unfair.',
    'You act like nothing happened.',
    'You expect me to do your shift and mine.',
    'You keep criticizing the way I drive.',
    'You’re so defensive.',
  ],
  leaves: [
    'I misunderstood what you said.',
    'Sorry, I think you misheard the price.',
    'You’re making sense.',
    'I’m making it up to you on Sunday.',
    'She is twisting my words.',
    'You’re not being unfair.',
    'Am I being too difficult?',
    'You start a new course in May.',
    '“You’re making that up,” laughed the teacher.',
    'You act in the school play, don’t you?',
    'I twisted your words, and that was mean.',
    'You’re blaming yourself too much.',
    'You made it home!',
    'They expect me to be there at six.',
  ],
};
