import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 50,
  patterns: [
    'i never shoulda (have|of)? (said|told|laughed|yelled|gone|read|left|called|lied|shouted|let|taken|asked|broken|hit|done|posted|shared|opened|made|treated|spoken|talked|doubted|pushed|snapped)',
    'i (shoulda|should|shouldve) never (have|of)? (said|told|laughed|yelled|gone|read|left|called|lied|shouted|let|taken|asked|broken|hit|done|posted|shared|opened|made|treated|spoken|talked|doubted|pushed|snapped)',
    'i (really|rlly|rly|just|honestly|probably|definitely|so|truly)? (should|shoulda) (really|rlly|rly|just|honestly|probably|definitely)? (not|never) (really|rlly|rly|just|ever)? (have|of) !(to|trusted|believed|married|met|dated|loved|eaten|ate|drunk|drank|bought|worn|worried|listened|expected|hired|watched|ordered|moved|started|signed|helped|bothered|skipped|been|had|given|ever) _',
    'i (really|rlly|rly|just|honestly|so)? never (should|shoulda) (have|of) !(to|trusted|believed|married|met|dated|loved|eaten|ate|drunk|drank|bought|worn|worried|listened|expected|hired|watched|ordered|moved|started|signed|helped|bothered|skipped|been|had|given|ever) _',
    'i (really|rlly|rly|just|probably|definitely)? (should|shoulda) (not|never) (have|of) been (so|that|such|this|rude|mean|harsh|short|cold|late|angry|on|reading|looking|joking|talking|driving|texting|snooping|the|there)',
    'i (really|rlly|rly|honestly)? shouldnt _? (have|of) (said|done|yelled|lied|gone|told|called|snapped|left)',
    'i had (no|absolutely) (right|business|reason|excuse|place|cause|because|call) !you (to|for|being|saying|snapping|telling|reading|going|shouting|yelling|talking|speaking|taking|asking|touching|looking|treating|doing|acting)',
    'i (ought|was) not (to|supposed) to? have (said|told|gone|taken|left|done|read|shared|laughed|yelled|shouted)',
    'i had no right',
  ],
  unless: [
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
    'told you (anything|everything|that|this|how|about)',
    'gone (out|to) (with|bed|sleep)? you',
    '(pizza|coffee|beer|dessert|cake|curry|burger|nap|shoes|movie|diet|coat|jacket|umbrella|bus)',
    'not _{0,1} (think|believe|feel|agree) _{0,3} should',
  ],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I should not have',
  hears: 'They may hear that you see the act the way they do.',
  why: 'You name a thing you did and say it was wrong. In a study of apologies, owning it counted most.',
  source: 'lewicki-2016',
};

export const examples: RuleExamples = {
  flags: [
    'I shouldn’t have read your diary.',
    'i shouldnt have said that in the group chat',
    'I never should have told the whole table about your exam.',
    'I should not have shouted at you in the garage, son.',
    'Look, I really shouldn’t have gone through your bag on Friday.',
    'I had no right to open that letter.',
    'should’ve kept quiet, i never shoulda laughed at ur drawing',
    'I should never have left you with the night shift on your own.',
    'I had no business talking about your pay with Priya.',
    'I shouldn’t of taken the van without asking you.',
    'I really should not have been so short with you at the till.',
  ],
  leaves: [
    'I shouldn’t have to ask twice.',
    'I shouldn’t have eaten that second pizza.',
    'I should never have trusted you.',
    'I should never have married you.',
    'You shouldn’t have told my mother.',
    'She said I shouldn’t have worn boots.',
    'I should not have to explain this to a grown man.',
    'I shouldn’t have bought these shoes, they pinch.',
    'I don’t think I should have said anything less.',
    'You think I shouldn’t have said that?',
  ],
};
