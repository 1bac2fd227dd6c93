import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 82,
  patterns: [
    '@ye would _{0,2} (nothing|still|lost|failed) _{0,6} (without|if i)',
    '(i|we) have? @reared-b2 (you|your|us|these|those|@many|him|her) !(hopes|voice)',
    'without me ,? @ye !can',
    '(not been? for me|food on (the|this|your) table|roof over|brought you into|you through (school|college|university)|took you in|else would (put|hire|have)|(under|live in) my (roof|house)|because (i|you) pay|i made you (who|what)|taught you everything|everything you (have|own|are) _{0,4} (me|us) ,$)',
    '(ones|one) paying',
    '@ye (would|@have) _{0,3} (nothing|nowhere|street|lost|still|failed|dead) _{0,6} (without (me|my|us|the money)|if (i|we|it) _{0,6} not)',
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
    'I raised you on my own, remember.',
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
    'You’d be on the street without me.',
    'Everything you own is because of me.',
  ],
  leaves: [
    'She raised her voice, then she raised the blinds.',
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
    'Everything you have is in the blue box.',
    'You’d be on the stage already if you sang louder.',
  ],
};
