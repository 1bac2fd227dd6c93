import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'acknowledges-impact',
  priority: 52,
  patterns: [
    '@sorry that? you (had to|have (to|had|gone)|were (left|stuck)|ended up|went through|@lost|suffered)',
    '@sorry @to @acts-ing you _',
  ],
  unless: ['but', 'be sorry'],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Sorry for what you went through',
  hears: 'They may hear that you see what it was on their side of the day.',
  why: 'The sorry names what they had to carry. It is about what happened to them, not about how they took it.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry you had to find out from a stranger.',
    'sorry u had to clean that up alone',
    'I am sorry that you were left with all the bags.',
    'Sorry you ended up paying for both of us, mate.',
    'I’m sorry you missed the wedding over my mistake.',
    'I’m sorry for leaving you in the rain.',
    'I apologize that you have had to ask me three times.',
    'Sorry for making you wait, sir.',
    'I’m so sorry you went through that night alone.',
    'I’m sorry you had to wait three hours for me in that hallway.',
    'sorry u had to clean up my mess alone',
    'I’m so sorry you were left to tell Dad by yourself.',
    'I’m sorry that you had to hear it from the foreman.',
  ],
  leaves: [
    'I’m sorry you took it so hard.',
    'I’m sorry you took it badly.',
    'I’m not sorry you had to wait.',
    'Sorry to hear about the flood.',
    'You’ll be sorry for hurting me.',
    'Sorry, this is the wrong number.',
    'I’m sorry you got so offended.',
    'I’m sorry if you had to wait.',
    'I am sorry, we are closed.',
    'I’m sorry for your loss.',
    'Sorry, do you have to pay here?',
    'I’m sorry you were not invited.',
  ],
};
