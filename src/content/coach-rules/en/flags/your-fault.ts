import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'blame',
  priority: 90,
  patterns: [
    '(all|is) on you ,$',
    '(because of|bc of|thanks to) (you|your)',
    '(i blame you|yourself to blame)',
    '(is|was) all? your (fault|doing)',
    '@ye (caused|brought) (this|it|all)',
    'because you (wrote|left|forgot|did not|never|could not|told|were)',
    'not (put|pin|blame|dump) (this|that|it) on me',
    '(on your watch|were not for your|to blame (but|for)|all because you)',
    '(because|since) (somebody|someone) @aid (not|to)',
  ],
  unless: [
    '@nice-a',
    '(passed|survived)',
    '(my (fault|mistake|bad)|because of me|i was wrong)',
    '(stung|it hurt|not your fault|think it|is it)',
  ],
};

export const note: RuleNote = {
  title: 'Your fault',
  hears: 'They may put all their strength into proving it was not.',
  why: 'Where all the fault is handed over, people guard themselves first. Begin with what was done and what it did to you.',
  source: 'gottman-startup',
  instead: 'The gate was open this morning, and I spent two hours looking for the dog.',
};

export const examples: RuleExamples = {
  flags: [
    'You have only yourself to blame.',
    'You brought this on yourself, son.',
    'I blame you for the whole thing.',
    'Because of you, I lost my shift.',
    'Thanks to you we’re late for the funeral.',
    'You caused this whole mess.',
    'This is all your fault.',
    'That’s on you.',
    'It’s because of you that we missed the boat.',
    'The whole mess is your doing.',
    'All of this happened on your watch.',
    'We missed the start because somebody couldn’t find the tickets.',
  ],
  leaves: [
    'It’s all my fault.',
    'It’s not your fault.',
    'I don’t blame you for being angry.',
    'Is it your fault? I don’t think so.',
    'She says it’s all her fault.',
    'Because of you I smile again.',
    'Nobody is to blame for the storm.',
    'The fault was in the wiring.',
    '“It’s your fault,” he shouted at the printer.',
    'Dinner is on you this time, mate!',
    'I passed my driving test thanks to you.',
    'Why do you think it was your fault?',
    'Was it your idea to paint it green?',
    'Somebody left a scarf on the bus.',
    'You look great on your watch photo.',
  ],
};
