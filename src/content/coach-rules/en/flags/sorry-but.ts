import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 78,
  patterns: [
    "@sorry _{0,8} @end? (but|however|though|although|only|except|mind you) ,? (@counter|@rejoin|@they|come on|i @ihad|i 'd had) !(is no|@modal not excuse|are (right|the)|glad)",
    '(@sorry|@pardon me) _{0,8} _{0,4} (but|although|though) ,? (any* would|other people|others|i do have|you are the)',
    '(my bad|take it back|not making excuses|feel bad) _{0,4} but (it had|i (had|was) !(it|wrong)|you (know|should))',
  ],
  unless: ['@late', 'not sorry', '(a hundred times|every time|mean it when)'],
};

export const note: RuleNote = {
  title: 'Sorry, but',
  hears: 'They may hear only what comes after the “but”.',
  why: 'A “but” turns the sorry into the start of a case. What you want to explain can wait until the sorry has stood alone for a while.',
  source: 'lerner',
  instead: 'I’m sorry I took your shift without asking. There’s no second half to that.',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry, but you started it.',
    'Sorry I yelled but I was really tired.',
    'im sorry but u never listen',
    'I’m sorry I missed your recital, but work was crazy and you didn’t remind me.',
    'Sorry about the car, but it was already scratched.',
    'I apologise for what I said. But you did provoke me.',
    'I’m sorry I read your messages, but what was I supposed to think?',
    'I am sorry for shouting, but in my country everybody speaks like this.',
    'I’m sorry, but seriously, who leaves a bike there?',
    'I’m sorry I yelled, but you weren’t listening.',
    'Sorry for being late, but the trains were a nightmare.',
    'Sorry, but someone had to say it.',
    'Sorry if that stung, but other people manage.',
    'I feel bad about it, but you should have asked.',
  ],
  leaves: [
    'I’m sorry, but I can’t make it on Sunday.',
    'Sorry, but we’re closed.',
    'I’m sorry I hurt you, and I want to make it right.',
    'I’m sorry. I was wrong.',
    'Sorry but could you repeat that?',
    'I’m sorry for your loss, but you are not alone.',
    'He said “sorry but you started it” and left.',
    'I’m sorry, but I love you.',
    'I was tired, but that’s no excuse. I’m sorry.',
    'I’m not sorry, but you knew that.',
    'I feel bad, but I was wrong and I’d like to say so.',
    'My bad about the keys, I’ll bring them by at six.',
  ],
};
