import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'minimizing',
  priority: 80,
  patterns: [
    '(get|got|be) over (it|this|yourself)',
    '(suck it up|deal with it|snap out|shake it off|forgive and forget|slide)',
    'put (this|it|that) behind',
    '^, @hey? @hey? (let us|can we|we @urge to?|time to) (move (on|past)|forget)',
    'normal again',
  ],
  unless: ['i (am|will|can|need|want|have|was|hope)', '@they told'],
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
    'Can’t you just let it go?',
    'Are you still on about that?',
    'It’s water under the bridge.',
    'just drop it already',
    'We should forgive and forget.',
    'Let’s just forget it happened.',
    'Stop sulking.',
    'It’s time to move on, girl.',
    'You’re still mad about the party?',
    'Can we please put this behind us?',
    'Deal with it.',
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
  ],
};
