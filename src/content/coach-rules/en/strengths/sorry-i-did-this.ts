import { takenBack } from '../../../coach-words/taken-back';
import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 50,
  patterns: [
    '@sorry that? (in|on)? _{0,3} i @mid? not? (@hurtful-ed|@went-ed|@went|late for) !(what|so|to|long|your call) _',
    '(@sorry|soz) for not? (@hurtful-ing|@went-ing|being (rude|late)) fun? @onto? (@mine|the|i)',
    'calling you a _',
  ],
  unless: ['it is just', ...takenBack],
  questions: 'never',
};

export const note: RuleNote = {
  title: 'Sorry I did this',
  hears: 'They can tell that you know what you did.',
  why: 'A sorry with the act in it is hard to mistake. The other need not wonder what you mean.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry I laughed at your song on Friday.',
    'sry i left u on the platform',
    'I apologize that I told the team about your divorce.',
    'Sorry I didn’t pick up the phone, Mum.',
    'I’m sorry I ate the last of the cake you saved.',
    'I regret that I sold your father’s tools without a word.',
    'I’m so sorry I was late for your graduation.',
    'I’m sorry for telling your mother about the job.',
    'Sorry for yelling at you in the car park.',
    'soz for copying ur essay in english',
    'I apologize for reading your messages on the train.',
    'Apologies for interrupting you in Tuesday’s meeting.',
    'I am sorry for being rude to your friends.',
  ],
  leaves: [
    'I’m sorry I hurt you.',
    'I’m sorry I let you down.',
    'I’m not sorry I left the party.',
    'Sorry I missed what you said.',
    'I’m sorry about everything.',
    'I forgot my umbrella.',
    'She is sorry she left.',
    'Sorry, I was just leaving.',
    'Sorry for everything.',
    'I’m sorry for your loss.',
    'I apologize for any inconvenience.',
    'I’m not sorry for yelling.',
    'Sorry for calling so late.',
    'Sorry for the noise.',
  ],
};
