import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 82,
  patterns: [
    'why _{0,3} (would|did|do|must|are|have) you (even|just|always|ever|keep|two|all|deliberately|still|suddenly|have)? to? (lie|cheat|steal|betray|ignore|leave|abandon|invade|hurt|ruin|destroy|hide|sneak|snoop|spy|yell|scream|shout|attack|accuse|blame|embarrass|humiliate|undermine|sabotage|mock|insult|hit|push|threaten|manipulate|exclude|flake|bail|ditch|dump|ghost|block|judge|criticize|criticise|gossip|badmouth|break|waste|throw|cancel|treat|disrespect|interrupt|forget|mess|screw|fuck|bother|drag|pretend|deny|punish|torture|turn|act|overreact|provoke|pick|doubt|question|let|lying|cheating|ignoring|hiding|sneaking|yelling|screaming|shouting|attacking|accusing|blaming|judging|acting|overreacting|treating|pushing|throwing|picking|wasting|punishing|defending|siding|pretending|betrayed|lied)',
    'why _{0,3} (would|did|do|must) you (even|just|always|ever)? (do|say|tell|post|share|show|give|bring|invite|take|read|open|use|touch|send|go|put|make|call|keep|think) (that|this|something|such|me|him|her|them|everyone|people|my|our|behind|it|through|lies|stuff|someone|somebody|so|up|everybody|on) _{0,8} ?',
    'why (can|could|will|would|do|did) not you (just|even|ever|simply|be|listen|admit|trust|support|let|stop|accept|leave|grow|understand|do|say|tell|call|ask|help|think|pick|answer|warn|wait|come|care|respect|take|keep|pay|clean|back|stand|want|get)',
    'you had no (right|business|reason|call)',
    'who (gave|asked|told|made|said) you the right',
    'why on earth (would|did|do|must|are|have|can|could) (you|not)',
    'what (made|makes|gave|gives) you the? (think|right|believe) (that|it|you|to|i|is|was)? that is',
    'why _{0,3} (would|did|do|must|are|have) you (even|just|always|ever|keep|two|all|deliberately|still|suddenly|have)? to? being so',
    'why are you (doing|saying|bringing|making|taking|trying|turning|starting|treating|acting|pushing|attacking|blaming|accusing|ignoring|avoiding|shutting|lying|fighting|yelling|shouting|screaming|punishing|wasting|pretending|defending|siding|hiding|twisting|picking|ruining|letting) (me|him|her|this|out|everything|like|my|us|so|again|such|all|fights|from|weird|stupid|crazy)',
    'why (can|could|will|would|do|did) you not (just|even|ever|simply|be|listen|admit|trust|support|let|stop|accept|leave|grow|understand|do|say|tell|call|ask|help|think|pick|answer|warn|wait|come|care|respect|take|keep|pay|clean|back|stand|want|get)',
    'why are you being? (always|so|such|still|being|constantly)? (always|so|such|still|being|constantly) (mean|rude|cruel|cold|selfish|difficult|defensive|jealous|angry|mad|negative|stubborn|a|an|dramatic|harsh|distant|controlling|suspicious|unreasonable|childish|petty|bitter|hateful|awful|nasty|horrible|obsessed|aggressive|hostile|stupid|lazy|unfair|dismissive|against|bringing|complaining|nagging|criticizing|lying|blaming|attacking|late|dense|insensitive|clingy|paranoid)',
    'why (do|must|did|would) you (always|constantly|still|even|just|all)? (have|need|insist|want|choose) (to|on) (be|make|ruin|do|start|fight|argue|act|hurt|bring|say|embarrass|spoil|turn|always|control|go|take|tell|keep|pick|push|put|drag|judge|lie|criticize|criticise|stick|interfere|undermine|making|being|hurting|doing)',
    'why are you (doing|saying|bringing|making|taking|trying|turning|starting|treating|acting|pushing|attacking|blaming|accusing|ignoring|avoiding|shutting|lying|fighting|yelling|shouting|screaming|punishing|wasting|pretending|defending|siding|hiding|twisting|picking|ruining|letting) to (hurt|ruin|control|make|change|start|pick)',
    'why are you (doing|saying|bringing|making|taking|trying|turning|starting|treating|acting|pushing|attacking|blaming|accusing|ignoring|avoiding|shutting|lying|fighting|yelling|shouting|screaming|punishing|wasting|pretending|defending|siding|hiding|twisting|picking|ruining|letting) a (fight|scene)',
    'why are you (doing|saying|bringing|making|taking|trying|turning|starting|treating|acting|pushing|attacking|blaming|accusing|ignoring|avoiding|shutting|lying|fighting|yelling|shouting|screaming|punishing|wasting|pretending|defending|siding|hiding|twisting|picking|ruining|letting) this to',
  ],
};

export const note: RuleNote = {
  title: 'Why would you',
  hears: 'They may hear a charge, and answer with a defense.',
  why: 'A “why” with a hard verb asks for excuses. Name the act, then ask what it was like for them.',
  source: 'our-judgement',
  instead: 'My diary was open on your desk after school. I’d like to know what happened.',
};

export const examples: RuleExamples = {
  flags: [
    'Why would you read my diary?',
    'Why did you lie to me about the money?',
    'why r u being so mean',
    'Why do you have to ruin everything, Marie?',
    'Why can’t you just listen for a minute?',
    'Why would you do that to your own team?',
    'Why didn’t you tell me the clinic called?',
    'Why on earth would you sell Dad’s tools?',
    'You had no right to open that letter.',
    'Who gave you the right to talk to my kids?',
    'Why are you attacking me?',
    'Why did you go behind my back to the supervisor?',
    'What makes you think that’s okay?',
  ],
  leaves: [
    'Why do you think she left?',
    'Why did you choose nursing?',
    'Why would I lie to you?',
    'Why don’t you sit down and eat?',
    'Why are you so sad today?',
    'I don’t know why I lied to you.',
    'Why did they cancel the match?',
    '“Why did you lie?” was the name of the song.',
    'Why is the door open?',
    'Why do you ask?',
    'Why are you so kind to me?',
    'That’s why you get the big room.',
    'Why did you move to Canada?',
  ],
};
