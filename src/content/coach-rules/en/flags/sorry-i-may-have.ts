import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 76,
  patterns: [
    'sorry (if|that)? i (may|might|must) have { (@wound-ed|crossed|caused|said|overstepped|let|misled) _{0,5} } ,$',
    '@sorry _{0,5} @hedge _{0,5} @sore',
    '(@sorry-m|regret) _? _? @anyone _{0,5} (@stung|@sore|felt|put)',
    'i (may|might) have (@wound-ed|been (a|too|rude|harsh|unfair)|said|gone) _{0,8} @sorry',
    '@maybe i ((was|am|hurt|could|should) _{1,7} , (and|so)? _? _? @sorry|_? owe you an)',
  ],
  unless: ['cruel'],
};

export const note: RuleNote = {
  title: 'Sorry that I may have, to anyone',
  hears: 'They may hear that the hurt is still an open question for you.',
  why: 'Words like “may have” and “apparently” take back half of the sorry. If they told you it hurt, you can say it as it is.',
  source: 'lerner',
  instead: 'I’m sorry I hurt you when I told the whole table about your job.',
  rewrite: 'sorry that I $1',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry I may have hurt you.',
    'Sorry that I apparently offended your mother.',
    'I apologise that my tone might have upset you.',
    'sorry what i said might have hurt u',
    'I’m sorry you might have felt ignored.',
    'Sorry, I might have been a bit harsh on the new guy, sorry I may have been rude.',
    'We are sorry for the comments that may have caused pain.',
    'I am sorry that it might have made you angry, sister.',
    'I’m sorry if anyone was offended.',
    'Apologies to those who felt upset.',
    'sorry that some people got offended lol',
    'I apologize to anybody who was hurt by my speech.',
    'I may have been a bit short with you, and I’m sorry.',
    'Maybe I owe you an apology.',
  ],
  leaves: [
    'I’m sorry I hurt you.',
    'Sorry, I may have left the gate open.',
    'Sorry, I might be ten minutes late.',
    'I’m sorry, you must be tired after the shift.',
    'It may have rained in the night.',
    'I may have a cold, sorry.',
    'I’m sorry for what I said on the phone.',
    'She may have been upset about the exam.',
    'Sorry to everyone who waited in the rain.',
    'Was anyone hurt? I’m sorry I wasn’t there.',
    'I’m sorry some people are so cruel to you.',
    'Sorry everyone, the oven broke.',
    'Maybe I owe you ten pounds for the cab.',
    'I may have gone past your stop.',
  ],
};
