import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'scorekeeping',
  priority: 72,
  patterns: ['what about (when|the time) you', 'one to talk', 'is talking', 'rich coming', 'says the (one|man|person)', 'when @ye do it', 'who is being _ now', 'think @ye are the (@insult|one @hurting-ing|one overstepping)', 'we are even ,$', 'hypocrite', '@ye forgot mine', 'rich , coming', '(but|and|though|although|so) @ye (have|did|had|said|did say)? _{0,2} (worse|far worse|twice|the same|my _ too)', '@ye (had|have)? been _{1,5} (first|all (month|week|day|year)|too)', '@ye were (later|ruder|worse|late|drunk) _', 'not (talk|lecture|preach|come) (to|at) me about?', 'so (do not|spare) (come|me)', 'let us talk about your', '(i|u|@ye) can not be _{1,4} but @ye', 'not the (only)? one who (@harm-ed|emptied|spent|broke|left|@act-ed)', '@ye are the one with', '(nobody|no one) _{0,3} (complained|bought|asked|helped|came|thanked) _{0,4} (me|when|mine|i)', 'i seem to recall', 'funny ,? (how|when|nobody)', '@ye (did|would have done|would have) (done)? (the same|it too|exactly)', 'hypocrit*', 'pot (,|calling)', '(@sorry|late|rude|lied|forgot|read|yelled|shouted|snapped|missed) _{1,8} (but|though|although|,) @ye (have|were|@harm-ed|lost|told|had|did|said|sold|left|went|spent|@act-ed) _{0,6} (mine|my|me|too|first|worse|last|so|twice|plenty|our)', 'before @ye (point|criticize|judge|complain)', '(and|what about) (the|your) (time|@many) (@ye|hours)', '@ye did (worse|(it|that|the same) (first|too|to|thing))'],
  unless: ['(sorry|like)', '(stung|my (fault|mistake))', 'looked for'],
};

export const note: RuleNote = {
  title: 'You did it too',
  hears: 'They might hear that what hurt you no longer counts, and neither does what hurt them.',
  why: 'Two hurts do not cancel out. They can be told one after the other, and each gets its turn.',
  source: 'prep',
  instead: 'First tell me about Saturday, from the start. Afterward I’d like to tell you about March.',
};

export const examples: RuleExamples = {
  flags: [
    'You did the same to me last year.',
    'What about when you forgot my birthday?',
    'well u did it first',
    'Who’s being selfish now?',
    'Look who’s talking.',
    'You’re one to talk, you came in at noon yesterday.',
    'That’s rich coming from you.',
    'I think you’re the liar here.',
    'You’re such a hypocrite, Dad.',
  ],
  leaves: [
    'You did it!',
    'How about when you’re free?',
    'What about you, tea or coffee?',
    'At least I have you.',
    'Did you do the same exercise twice?',
    'I did the same to you, and I’m sorry.',
    'They did the same last year.',
    'You did great, like always.',
    'Look who’s here!',
    'What about what you want?',
    '“Look who’s talking” is an old movie.',
    'I think you’re the one for me.',
    'She is not one to talk much.',
    'You did it well, the cake is perfect.',
  ],
};
