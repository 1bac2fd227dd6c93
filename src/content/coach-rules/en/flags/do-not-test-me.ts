import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 80,
  patterns: [
    'not make me (@order|@tell)',
    '^, try me ,$',
    'not (dare|want to|ever)? @provoke with? me',
    '(am warning you|thin ice|am capable of|be very careful)',
    '(me as an enemy|enemy of me)',
    'not (warn|ask) you? again',
    'one word from me',
    'do not forget (who|whose)',
    'know where you (park|hang)',
    '(remember|about) who (got|gave|pays|signs)',
    'not want to (mess|go down)',
    '(be very careful|with one eye|tick tock|think i am (bluffing|joking|scared|kidding)|tend to (wind|lose|end|disappear|get))',
    '(me as an enemy|enemy of me|want me to (show|tell))',
    'while you can',
    '(who you are (dealing|messing) with|not start with me|better watch (it|yourself|your)|i dare you ,$)',
  ],
  unless: ['laugh', '(lose|hurt|proud|welcome)'],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Don’t test me',
  hears: 'They might hear that something bad will follow, and be left to guess what.',
  why: 'A vague warning frightens more than a plain no. A limit can be said with what you will do.',
  source: 'our-judgement',
  instead:
    'I don’t want to be teased about my divorce at work. If it comes up at lunch again, I’ll get up and eat outside.',
};

export const examples: RuleExamples = {
  flags: [
    'Don’t test me today.',
    'You don’t want to mess with me, Roy.',
    'im warning u',
    'You have no idea what I’m capable of.',
    'Don’t make me come over there.',
    'Be very careful what you say next.',
    'You’re on thin ice in this kitchen.',
    'Try me.',
    'Don’t test me.',
    'Don’t mess with me.',
    'I’m warning you.',
    'You’re on thin ice.',
    'I won’t warn you again.',
    'Don’t make me call your father.',
    'You don’t want me as an enemy.',
    'Be very careful.',
    'Don’t push me, Alan.',
    'Don’t make me tell her.',
    'You’ve no idea who you’re dealing with.',
    'You’d better watch it.',
    'Don’t start with me.',
  ],
  leaves: [
    'You don’t want to go to the party?',
    'Don’t make me laugh, my ribs hurt.',
    'I was warned about the traffic.',
    'Be careful on the ice, please.',
    'I should have been more careful with your things.',
    'Try me on Thursday, I finish at three.',
    'We ran out of patience at the border, all of us.',
    'You don’t have to start without me.',
    'The doctor warned me about the salt.',
    'I’d better watch the soup.',
    'Don’t start the car yet, I forgot my bag.',
    'Can you start with me, the boys are late?',
  ],
};
