import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'watching-over',
  priority: 53,
  patterns: [
    '(i|you|we) _{0,3} @not (going to)? @meet @to? _? _? @others !(tonight|tomorrow)',
    '(block|delete|unfollow) _{1,3} (@others|number*|from)',
    'cut off? all? contact',
    'no more? (contact|texting|nights) out? with',
    'stop @meet @to? _? _? @others',
    'only go out (when|with)',
  ],
  unless: ['@sorry', '(to stop|not (have|stop|ask))', '@they _'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'An agreement about whom someone sees',
  hears: 'It might make the circle around one of you smaller than either of you meant.',
  why: 'Friends and family are a support, in hard times more than ever. What one fears can be said; whom the other sees stays theirs.',
  source: 'our-judgement',
  instead: 'I get jealous when you meet Sam, so could you tell me beforehand and call me after?',
};

export const examples: RuleExamples = {
  flags: [
    'I won’t see her anymore.',
    'You stop seeing your old friends from the band.',
    'i will block all the boys on insta, delete their numbers from my phone',
    'I’ll cut off contact with my cousin, if that helps.',
    'You will not meet him alone.',
    'No more contact with your ex.',
    'I promise to never talk to other men without you.',
    'You only go out when I come along, we only go out together.',
    'I’ll delete all the guys from my instagram.',
    'No more nights out with your friends.',
    'I’ll stop talking to my ex completely.',
  ],
  leaves: [
    'I’m sorry I met him behind your back.',
    'I will never ask you to stop seeing your friends.',
    'He stopped seeing her.',
    'I’ll see you again tomorrow.',
    'I won’t stop seeing my sister.',
    'Can I see him tomorrow?',
    'I’ll stop talking to the police.',
    'We talked to your mother again.',
  ],
};
