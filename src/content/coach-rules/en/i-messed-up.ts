import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'owns-part',
  priority: 56,
  patterns: [
    'i _? (@botch-ed|blew) _? _? (up|it|this|that|yours) !knee',
    'dropped the ball',
    'i let @everyone all? down !from',
    'i forgot (your|our|to (fetch|include|pick|ask|thank))',
    'i broke (a|my|that|the) (promise|word)',
    'i did (promise|break|say|tell you|@misdeed|@act (you|your)) !(him|her)',
    'i @mid? @broken-b6 (your|our|something|it|yours|@end)',
    'i (@conduct-ed|handled|did|managed|took|spoke) _{1,4} (badly|wrong|poorly|unfairly)',
  ],
  unless: ['(from the|number|keys)', 'if !(i could|you (@can|will|want|like|need|are|let|have|would)|we)', '(but|though|although|except|only|however) !(i (will|want|would|am|know)|now|imagine)', '(@hush-b6|is just that|in my defense|because (you|he|she|my)|^ so i|big deal|some of us)', '((say|says|said|saying|think|like) i|you (always|never|owe|say|said))', '@yet-b6 !(!(so (were|did|are) |you (know how|should !not|could|started|always|never|pushed|asked for|were (supposed|ignoring))|it is (just|not like)|not like|then again|that (being|is just)|@snub-b6|it would have|get over|in my|i was (only|going)))'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'I messed up',
  hears: 'They may hear no defense, only the plain fact.',
  why: 'A short line with no reason attached is easy to take in. Say next what it was that went wrong.',
  source: 'our-judgement',
};

export const examples: RuleExamples = {
  flags: [
    'I messed up, I gave them your old number.',
    'i totally screwed that up',
    'I really dropped the ball on your visa papers.',
    'I let you down on moving day.',
    'Right, I cocked that up, didn’t I.',
    'I forgot your birthday and there’s no way round it.',
    'I failed you as a brother that winter.',
    'I’ve messed this up, I see it on your face.',
    'i rlly messed up w the tickets',
    'I messed up.',
    'I really screwed up with the money.',
    'I let you down.',
  ],
  leaves: [
    'You messed up.',
    'I never messed up an order in ten years.',
    'I messed up my knee at football.',
    'Did I mess up?',
    'I made a mess of pancakes on the stove and we laughed.',
    'I let you down from the tree every summer.',
    'I made the mistake of trusting you.',
    'My hair is messed up today.',
    'He made a huge mistake.',
    'I failed the exam.',
    'I won’t let you down.',
    'I almost messed up the lyrics.',
  ],
};
