import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 70,
  patterns: [
    '((then again|mind you|that said) ,? you|in my own? (defense|defence)|(fair|fairness) ,? (you|i @ihad)|(have|had) my reasons|@nobody is perfect|not (like|as if) (i|you) _{0,1} (@ihad|always|ever|remind*))',
  ],
};

export const note: RuleNote = {
  title: 'In my defense',
  hears: 'They may hear a courtroom, with them in the other chair.',
  why: 'A defense answers a charge. When somebody is hurt, most often they want to know whether you saw it, and the facts can follow.',
  source: 'schumann-2014',
  instead: 'I was forty minutes late on Saturday, and you stood there with the cake melting.',
};

export const examples: RuleExamples = {
  flags: [
    'In my defense, nobody gave me the list.',
    'In my own defence, I had asked you twice.',
    'To be fair, you never said it was a surprise.',
    'in all fairness i was half asleep',
    'It’s not like I planned to miss your recital.',
    'I had my reasons, and they are private.',
    'It’s not as if you asked me nicely.',
    'Nobody is perfect, sister.',
    'to be fair i did tell u',
    'It’s not like you asked me first.',
    'In my defense, Your Honor, the cake was unguarded.',
    'I have my reasons for not coming to the wedding.',
  ],
  leaves: [
    'The defense played well on Sunday.',
    'To be fair, the soup was lovely.',
    'It’s not like the old days.',
    'The fair is in town until Monday.',
    'I take a class in self-defense on Thursdays.',
    'She had her reasons and I respect them.',
    'Nobody is home.',
    'In my opinion the blue one is nicer.',
  ],
};
