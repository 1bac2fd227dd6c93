import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 82,
  patterns: [
    'without me ,? @ye',
    'not been? for (me|my)',
    'else would (put|hire|have)',
    'i made you (who|what)',
    'roof over',
    'taught you everything',
    '(under|live in|lives in|living in) my (roof|house)',
    '(who|because (i|you)) (pays|pay) the',
    '(ones|one) paying',
  ],
  unless: [],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Without me you’d be nothing',
  hears: 'They might hear that they are small and you own what they have.',
  why: 'It may be true that you helped. Said in a quarrel it mostly says who is worth more.',
  source: 'our-judgement',
  instead: 'I paid the deposit in May, and I’d like us to agree today on when you pay it back.',
};

export const examples: RuleExamples = {
  flags: [
    'If it weren’t for me, you’d still be living in your car.',
    'Without me you would be nothing.',
    'You’d have failed the exam if it hadn’t been for me.',
    'Nobody else would put up with you.',
    'I made you what you are, kid.',
    'I put a roof over your head for twenty years.',
    'You live in my house and eat my food, so listen.',
    'Who else would hire you?',
    'I taught you everything you know about bread.',
    'You’d be dead if it wasn’t for me.',
  ],
  leaves: [
    'You can start without me.',
    'If it weren’t for you, I’d still be living in my car.',
    'Without you I would be lost.',
    'Go ahead without me, I’ll catch up.',
    'I wouldn’t have passed without you.',
    'Nobody else was in the building.',
    'If it hadn’t been for the rain, we’d have won.',
    'I pay my rent on the first.',
    'He says they would be nothing without him.',
    '“Without me you’re nothing,” said the witch.',
    'Who would hire a clown on a Monday?',
    'I taught my dog to sit.',
    'Where would you be if you could travel anywhere?',
    'You’d have fun without me.',
  ],
};
