import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'You’ve been in a mood with me all week.',
    opening:
      'On Tuesday I asked about the rent at breakfast. You said, “Not now,” took your coffee and ate in the truck.',
  },
  bySide: {
    'i-hurt-them': {
      closing: 'It got a bit heated and some things were said.',
      opening:
        'At Mom’s birthday, after the cake, I read your text to Jess out loud. Three people laughed. You put your plate down and went to the car.',
    },
    'they-hurt-me': {
      closing: 'You humiliated me like you always do.',
      opening:
        'On Thursday, in front of the whole crew, you held up my timesheet and said, “Somebody can’t count.” You didn’t look at me after.',
    },
    both: {
      closing: 'We both said stuff, let’s not go into who said what.',
      opening:
        'Saturday, in the car, you said I drive like your brother. I said at least I have a car. We didn’t speak from the bridge to the parking lot.',
    },
    'not-sure': {
      closing: 'Something’s up with you and you know it.',
      opening:
        'Since the choir trip you sit on the other side. Last week I saved you a chair at seven, and you took the one by the door.',
    },
  },
};
