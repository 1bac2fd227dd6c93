import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'demand',
  priority: 73,
  patterns: [
    '(apologized|apologised|sorry|apology) (about|like|already|a|,)? (a|countless|enough|hundred|thousand|million|ten|five|fifty|twenty|100|1000|many) (million|hundred|thousand|many)? (times|already)',
    '(sorry|wrong|fault|apologize|apologise|bad|lied) ,? (okay|alright|right|happy|satisfied) (?|!|now|.|,) ,$',
    '(what|how) (more|else) (do|can|could|should|am|you|must)? (you|i)? (want|need|say|do|expect) (to|,|.|?|now|say|do|from)',
    'is not (sorry|that|it) (enough)',
    '(there|fine) (,|.|!) ,? i said it',
    '(there|fine) (,|.|!) ,? you happy',
    "i (have|'ve|had)? already (apologized|apologised)",
    "i (have|'ve)? (apologized|apologised) (once|twice|enough|plenty)",
    '(want|need|expect|like) me to (beg|grovel|crawl|bleed|kneel|sign)',
    'you (got|have|had|wanted) (your|my|an|the) (apology|sorry) (,|.|!|already|so|what|now|from)',
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) (a|so|my|it|for)? (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? told you (a|so|my|it|for)? (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) i am (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) i was (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) that i (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) to you (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    'i know i (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) (a|so|my|it|for)? (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)',
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) that i was (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? (apologized|apologised|apologize|apologise|said) that i am (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
    "i (have|'ve|had|just|did|literally)? (already|just|literally|fucking)? told you i am (sorry|already|countless|many|enough|hundred|thousand|million|ten|three|five|twice|again|over|about|like) (times|sorry|,|.|!|?|okay|what|so|and|why|already|hundred|million|thousand|twice)",
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I already said sorry',
  hears: 'They may hear that their hurt must stop because yours has been said.',
  why: 'A sorry that asks for something back can feel like a bill. It may need time, or the part that was left out.',
  source: 'lerner',
  instead:
    'I said sorry about the funeral, and I don’t think I said the worst bit: I told you I was stuck at work, and I wasn’t.',
};

export const examples: RuleExamples = {
  flags: [
    'Look, I’ve apologised twice in writing.',
    'I said I was sorry, what more do you want?',
    'ive said sorry like a million times',
    'I’m sorry, okay?!',
    'What else do you want from me, Graham?',
    'There, I said it.',
    'It was my fault, alright?',
    'Do you want me to beg?',
    'Isn’t sorry enough for you?',
    'You got your apology already.',
    'I apologized hundred times, it must be finish now.',
  ],
  leaves: [
    'I should have apologized on Friday.',
    'I want to say I’m sorry about the boat.',
    'She said she was sorry, and I believe her.',
    'You don’t have to accept my apology.',
    'I’m sorry, is it okay if I call at six?',
    'What do you want for dinner?',
    'What else can I do for you at the shop?',
    'I never said sorry for the lamp.',
    'You were right, I was wrong about the date.',
  ],
};
