import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 50,
  patterns: [
    "i (fully|will|do|completely|want|need|have|am|should|must|can|would|'d|do)? (to|like|fully|also|going|here|taking|ready)? (to)? (take|accept|own|bear|acknowledge|taking|accepting|owning) (all|full|my|the|complete|total|some|any|every)? (full|of|the|share|bit|personal)? (of|the)? (responsibility|blame|accountability|fault)",
    'i (really|rlly|rly|totally|fully|do|can|will|have|need|want)? (to)? (own|admit|owned|admitted|accept) (that|it|this|up|my|to)? (to|one|part|mistake|mistakes|it|that|side|share|behavior|behaviour|what)',
    'i (really|rlly|rly|totally|fully|do|can|will|have|need|want)? (to)? (own|admit|owned|admitted|accept) (that|it|this|up|my|to)? ,$',
    'i am (responsible|accountable) for (what|how|the|that|this|my|hurting|making|it)',
    '(take|took|taking) responsibility for (my|what|how|the) (part|actions|words|behavior|behaviour|mistakes|share|side|things|i|way|mess|temper)',
    'i (was|am) (the)? (guilty|responsible) (of|for|party|one) (that|this|it|hurting|lying|ignoring|not|the|what)?',
    'i (was|am) (the)? (guilty|responsible) (of|for|party|one) ,$',
  ],
  unless: [
    'all (of)? (the|it) (blame)',
    'all (of)? (the|it) on me',
    'blame for (everything|all)',
    '(all|entirely|completely|totally|solely|100|everything|whole) _{0,4} (my|on|because) of? (fault|me|doing|own)',
    'i _{0,2} (ruin|ruined|wreck|wrecked|destroy|destroyed|spoil|spoiled|break|broke|mess|messed|screw|screwed|fuck|fucked) up? (everything|everyone) up?',
    '(do|give|try|pay|change) (anything|whatever|everything)',
    '(am|be|was) (just|really|rlly|rly|simply|such|literally)? (the|a|an) (worst|monster|terrible|horrible|awful|rotten|shit|shitty|failure|disaster) !at !at',
    'not (even|really|rlly|rly)? deserve',
    'never deserved (you|your|someone|a)',
    '(sorry|apologize|apologise|apologies) (if|but)',
    'if i (was|were|am|did|do|have|had|hurt|upset|offended|crossed|overstepped|went|said|made|messed|came|let|ever)',
    '(you|he|she|they|everyone|everybody|people|who|mom|mum|dad|boss) (always|just|all|still|even|really|rlly|rly)? (say|says|said|think|thinks|thought|tell|tells|told|claim|claims|claimed|swear|act|acts|acted|saying|thinking|pretend|insist|insists|decided|believe|believes|figured|assume|assumes|assumed) (me|us|them|him|her|like|that|as)? if? (i|it|this)',
    '(prove|proves|proved|proving|convince) _{0,2} i',
    'tell me i',
    'you (need|have|should|must|never|can|could) _{0,3} (take|accept|own)',
    '(refuse) _{0,3} (take|accept|responsib*)',
    '(want|wish) you _{0,3} (take|accept|responsib*)',
    '(made|makes|make) me _{0,3} (take|accept|responsib*)',
    'own (a|an|the|two|three|my|it) (house|car|home|dog|cat|shop|place|business|place|store|apartment|flat|outright|phone)',
    'responsible for (the|my|a) (keys|team|kids|budget|accounts|region|schedule|lights|music|stock|department|project|children|cake)',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Taking responsibility',
  hears: 'It may let them put down the work of proving it.',
  why: 'You say plainly that it was yours. In a study of apologies, owning it counted most.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I take responsibility for the mix-up with the tickets.',
    'I take full responsibility for what I wrote in that email.',
    'I own that. I was on my phone the whole dinner.',
    'I’ll take the blame for the broken window.',
    'i wanna own my part in this',
    'I admit it, I hid the bill from you.',
    'I accept responsibility for losing the keys to the chapel.',
    'I’m responsible for what I said to your boy.',
    'I have to own up to that, I ate your lunch out of the staff fridge.',
    'I want to take responsibility for my part in Saturday.',
  ],
  leaves: [
    'You need to take responsibility.',
    'I own a house in Leeds.',
    'I won’t take the blame for this.',
    'I’m responsible for the keys on Fridays.',
    'He never takes responsibility for anything.',
    'I own it outright, no loan left.',
    'I refuse to accept the blame.',
    'Who takes responsibility here?',
    'The company accepts responsibility for lost bags.',
    'I want you to own what you did.',
  ],
};
