import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing:
      'I’m sorry the bus ride upset you, I was only trying to explain to the guys why you’ve been off.',
    opening:
      'On Saturday, on the bus, I told the whole team about your mother’s drinking. That hurt you. I saw you pull up your hood, and you kept it up for forty miles.',
  },
};
