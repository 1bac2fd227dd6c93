import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 80,
  patterns: [
    'how long _ you _{0,4} (drag|sulk|keep this|stay @cross|be @cross)',
    '(get|getting) over (it|this|that|yourself) !with',
    'put _{1,2} behind (us|you)',
    'drop it already',
    '(toughen up|suck it up|snap out of|forgive and forget|normal again|water under|deal with it|something slide|life is too short)',
    '(over (it|that) (by now|already)|time to move on|@that is in the past)',
  ],
  unless: ['i (@own|can|could)', '@they @said', '(me|us) to'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Get over it',
  hears: 'They might hear that their time for being hurt is up.',
  why: 'Nobody can set the pace of somebody else’s hurt. You can ask what is still sore about it.',
  source: 'gordon-chen-2016',
  instead: 'It’s been a month since I missed Dad’s funeral. What part of it still sits with you?',
};

export const examples: RuleExamples = {
  flags: [
    'Just get over it.',
    'We should forgive and forget.',
    'Can we please put this behind us?',
    'Deal with it.',
    'Suck it up, we all had to.',
    'forgive and forget, that’s what I say',
    'Get over yourself, Lydia.',
    'Get over yourself, Pam.',
    'Surely you’re over it by now.',
    'It’s time to move on.',
  ],
  leaves: [
    'I can’t get over how good the cake was.',
    'I’m trying to let it go.',
    'He told me to get over it.',
    'Let it go slowly, the rope is wet.',
    'I want to move on to the next page.',
    'Don’t forget the milk.',
    'I can’t forgive and forget that fast.',
    'Drop me at the corner, please.',
    'I hope we can move past this.',
    'Do you want to move on to dessert?',
    'The show is over by now.',
  ],
};
