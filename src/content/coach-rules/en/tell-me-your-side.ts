import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'invites-their-view',
  priority: 58,
  patterns: [
    '(tell|show|teach|explain) (to)? (me|us) (more|what|how|about|everything|your|if|again|in|whatever|honestly|anything|it|when|which|all) !(to) _{0,6} (more|feel|felt|feeling|saw|see|side|happened|was|is|happening|need|think|thinking|thought|mind|wrong|heard|hurt|hurts|bothering|bothers|like|mean|meant|remember|view|going|worrying|upset|angry|through|yours|missed|need)',
    '(tell|say) (me)? more',
    'help me (understand|see|get|to) (understand|see)? !(the|this)',
    "i ('d|would|do|want|really|am|will|wanted|wish|just|like|love|hope|need)? (really|also|just|love|like|want|wanted|still|here|do|ready|willing|able)? (like|love|want|ready|here|willing)? to (hear|understand|know|listen|learn|find) (how|what|your|you|it|more|about|from|where|why|to|out|whether) _{0,3} (you|your|hurt|felt|side|think|was|like|saw|from|more|out|that|it|say|happened|feel|,|.)",
    "i ('d|would|do|want|really|am|will|wanted|wish|just|like|love|hope|need)? (really|also|just|love|like|want|wanted|still|here|do|ready|willing|able)? (like|love|want|ready|here|willing)? to (hear|understand|know|listen|learn|find) the way _{0,3} (you|your|hurt|felt|side|think|was|like|saw|from|more|out|that|it|say|happened|feel|,|.)",
    'i am (all|listening|here|ready|trying) (ears|to)? (listen|understand)?',
    '^, your turn ,$',
    '^, you first ,$',
    '^, you go first ,$',
    '^, go ahead ,$',
    '^, over to you ,$',
    '^ (please|just|so|then|hey)? ,? (please|just)? (talk|speak) to me (please)? $',
    '^ (please|just|so|then|hey)? ,? (please|just)? (talk|speak) to me , please $',
    '(share|say) (what|how|whatever|anything) (is|you|was|it) _{0,3} (mind|feel|feeling|want|think|need|heart|going|like|happened)',
    '(share|say) with me (what|how|whatever|anything) (is|you|was|it) _{0,3} (mind|feel|feeling|want|think|need|heart|going|like|happened)',
    '(want|like|love) to hear (from|it|you|what|your|about|how) (you|from|out)? (you)?',
  ],
  unless: [
    '(help|tell) me (understand|see)? why (you|are)',
    '(help|tell) me (understand|see)? why on earth',
    '(tell|told) (me|us) (what|how) to (do|live|cook|drive)',
    '(not|never|stop) (tell|telling|talk|talking|want)',
    '(about|of) (the|your) (movie|film|holiday|recipe|job|trip|vacation|weather|menu)',
    '(if) you (tell|talk) (anyone|anybody|them)',
    'i want to know (who|when|why|where)',
  ],
};

export const note: RuleNote = {
  title: 'I want to hear your side',
  hears: 'They might believe that you are curious, and not just waiting to answer.',
  why: 'Where people felt heard first, the apology that came later worked better. You can listen without agreeing.',
  source: 'frantz-bennigson-2005',
};

export const examples: RuleExamples = {
  flags: [
    'Tell me what it was like when you came home to that.',
    'I want to hear how it was for you.',
    'help me understand where i lost u',
    'Go ahead, I’m listening.',
    'I’d like to know what you need on the late shift.',
    'I would love to hear your side, son.',
    'Tell me more.',
    'please talk to me',
  ],
  leaves: [
    'Don’t tell me what to do.',
    'Tell me about the recipe.',
    'Help me understand why you are so stubborn.',
    'He told me what happened.',
    'I want to know who did this.',
    'Go on home, it’s late.',
    'Stop telling me how you feel.',
    'I want to know when the bus comes.',
  ],
};
