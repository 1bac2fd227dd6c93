import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'asks-consent',
  priority: 50,
  patterns: [
    '(now|this|be|is it|it) _? (an|a) (@okay|bad|terrible|better|awful) (time|moment)',
    '@asks (now|tonight|tomorrow|today|later|@day|(after|in) _{1,2}|a (letter|call|walk|visit)) (be|work|suit) (@okay|better|for you|you|,$)',
    "(is|are|that|'s|^) (now|tonight|tomorrow|a (letter|call|walk|visit)) (@okay|better) (time)? (for you|to|or|,$)",
    '(@if|when) (you|we) @mid? @mid? (both)? (ready|up to|rested|calm*|slept|have (a|the|some|time)|want company|get (a|some) (moment|minute)) !(to (eat|order|apolog*)|a (car|baby|job|kid))',
    'take (your|all the|whatever|as much|the) _? (time|you need|space you|as you) !(with the)',
    '(when|what time) @mid? (suit|suits|work|works)',
    'take a (break|breather|pause)',
    '(no|not any) (rush|pressure|hurry|need to @reply|hard feelings if) !(in the|on the|for the)',
    'not (rush|push|pressure|chase|crowd) (you|,$)',
    '(pause|@chat|continue|pick (this|it) up) _{0,4} @soon _? (we|to it|you|my|two|lunch|dinner|half|,$)',
    '(do not|not) have to (solve|do|talk|finish|decide|sort|have) (this|it|about it|everything|any of) _{0,2} (tonight|now|today|right|yet|all)',
  ],
};

export const note: RuleNote = {
  title: 'Is this a good time',
  hears: 'They might come to it calmer, having picked the hour.',
  why: 'You check if they have room for it right now. People often feel calm sooner than they are, so a no is worth hearing.',
  source: 'gottman-flooding',
};

export const examples: RuleExamples = {
  flags: [
    'Is now a good time to talk?',
    'Do you have a minute for me?',
    'have u got a sec to talk',
    'When would be a good time to talk?',
    'Is this an okay moment to ask you about the will?',
    'Let me know when you are ready.',
    'What time works for you?',
    'Got a minute to chat, love?',
    'We can talk when you’re ready.',
    'Take your time, I’m not going anywhere.',
    'no rush, text me whenever ur ready',
    'I can’t think straight now, can we talk after dinner?',
    'Let’s take a break and come back to it at eight.',
    'Let’s talk about it when we’ve both slept.',
    'Whenever you feel ready, Grandpa, I’ll listen.',
    'Can we pause this until after my shift?',
  ],
  leaves: [
    'What time is it?',
    'We had a good time.',
    'You have five minutes to leave.',
    'Is it a good day for the beach?',
    'Let me know if you want fries.',
    'Have a good day.',
    'Are you ready to order?',
    'She asked if it was a good time.',
    'When is lunch?',
    'The time was right for tea.',
    'I have a minute left on the meter.',
    'Are you free of debt?',
    'Take your time with the menu.',
    'Are you ready to eat?',
  ],
};
