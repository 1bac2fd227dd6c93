import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 74,
  patterns: [
    '(@sorry|apologies) (to|that|if|for)? (anyone|anybody|those|people|everyone|everybody|some|somebody|someone|whoever|certain|others|other|all|any) (people|who|that|folks|of|else|persons|customers|members)? (you|them|who|the)? _{0,4} (was|were|is|are|feel|feels|felt|got|get|took|take|may|might|found|finds|thinks|thought) _{0,4} (hurt|hurts|hurtful|upset|upsets|upsetting|offend*|insult*|annoy*|bother*|embarrass*|disappoint*|wrong*|disrespect*|mad|angry|sad|rude|mean|harsh|unkind|cruel|insensitive|uncomfortable|pain|pained|harm*|crossed|overstep*|wound*|feelings|way|badly|worse|humiliat*|ignored|excluded|unappreciated)',
    '(anyone|anybody|those|people|everyone|whoever|somebody|someone) (who|that)? _{0,2} (was|were|is|felt|feels|got|may|might|took) _{0,3} (hurt|offended|upset|insulted|way|embarrassed) _{0,2} (,|i|we) _{0,2} (sorry|apologize|apologise)',
    '(@sorry|apologies) (for|about)? (the|any)? (offence|offense|hurt|upset) (some|people|others|anyone|it|this)',
  ],
  unless: [
    'so (cruel|mean|rude|unkind)',
    '(are|is) (cruel|mean|rude|unkind)',
    '(people|someone|somebody|anyone|everyone) _{0,3} (to|hurt|wronged|upset|offended) you',
  ],
};

export const note: RuleNote = {
  title: 'Sorry to anyone who was hurt',
  hears: 'They may hear that you are talking to a crowd and not to them.',
  why: '“Anyone” makes the hurt person disappear. A sorry reaches somebody when it is said to them, about the thing you did.',
  source: 'our-judgement',
  instead: 'Ines, I’m sorry I left your name off the report.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry if anyone was offended.',
    'Apologies to those who felt upset.',
    'sorry that some people got offended lol',
    'I apologize to anybody who was hurt by my speech.',
    'We are sorry that certain members of the choir felt excluded.',
    'If someone took it the wrong way... sorry to whoever got hurt.',
    'I’m sorry some of you were upset by my email.',
    'To anyone who was hurt, I apologise.',
  ],
  leaves: [
    'Sorry to everyone who waited in the rain.',
    'I’m sorry I hurt you.',
    'Was anyone hurt? I’m sorry I wasn’t there.',
    'I’m sorry some people are so cruel to you.',
    'Sorry everyone, the oven broke.',
    'Someone was hurt on the motorway this morning.',
    'I said sorry to those I let down.',
    'Sorry to those of you at the back, I’ll speak up.',
  ],
};
