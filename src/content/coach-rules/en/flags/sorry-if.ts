import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'conditional-apology',
  priority: 80,
  patterns: [
    'sorry if { i !(may|might|have|ever|do) _{1,6} } ,$',
    '(@sorry-m|my bad|@pardon me|beg _ pardon) (it|@to _{1,4}|, _{1,3} ,?|then ,)? (if|in case|whether|assuming|supposing) _',
  ],
  unless: [
    'be @sorry',
    'if (i|this|my) _{0,4} @benign',
    '(pardon me|although) _{0,4} if i _{0,3} (ask|sit|go|step)',
  ],
};

export const note: RuleNote = {
  title: 'Sorry if',
  hears: 'They might hear a doubt about whether anything happened at all.',
  why: 'An “if” asks the other person to prove the hurt. A sorry lands more softly when the act is said as a fact.',
  source: 'lerner',
  instead: 'I’m sorry I laughed when you read your speech out on Friday.',
  rewrite: 'sorry that $1',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry if I hurt you.',
    'sorry if that upset u',
    'I apologise if my remark at the meeting caused offence.',
    'Sorry if you were offended, mate.',
    'I am sorry if anything I said was taken badly.',
    'my bad if i was rude to ur sister',
    'Forgive me if I offended you at supper.',
    'My apologies if we gave the wrong impression.',
    'I’m sorry for Tuesday if it made you feel left out.',
    'ok sorry if my jokes aren’t good enough for you',
    'I’m sorry if I came on a bit strong.',
    'Sorry if that hurt your feelings.',
    'Sorry then, supposing it upset you.',
  ],
  leaves: [
    'Sorry if this is a dumb question, but where do I park?',
    'Sorry if I woke you, the bus was late.',
    'Sorry if my English is not so good.',
    'I’m sorry I hurt you.',
    'You’ll be sorry if you miss this film.',
    'sorry if this has been posted before',
    'She said “sorry if you were offended” and hung up.',
    'If you’re sorry, tell her.',
    'Sorry if I’m late on Thursday, the night shift runs over.',
    'I’m not sorry if that is what you mean.',
    'Sorry, then I’ll call at noon.',
  ],
};
