import type { Measure, MeasureId } from './schema-measures';

/** Our own single questions, each answered with 0 to 10. Heat is a distress rating as many therapists use one. */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  heat: {
    name: 'Heat',
    question: 'How stirred up are you right now?',
    low: 'calm',
    high: 'as stirred up as I get',
  },
  closeness: {
    name: 'Closeness',
    question: 'How close do you feel to them today?',
    low: 'far apart',
    high: 'close',
  },
  hurt: {
    name: 'Hurt',
    question: 'How much does it still hurt?',
    low: 'not at all',
    high: 'as much as it can',
  },
  hope: {
    name: 'Hope',
    question: 'How much hope do you have for the two of you?',
    low: 'none today',
    high: 'a lot',
  },
  heard: {
    name: 'Feeling heard',
    question: 'How heard do you feel by them?',
    low: 'not at all',
    high: 'fully',
  },
  'they-heard': {
    name: 'How heard they may feel',
    question: 'How heard do you think they feel by you? A guess is enough.',
    low: 'not at all',
    high: 'fully',
  },
  ready: {
    name: 'Ready to say it',
    question: 'How ready are you to say it to them?',
    low: 'not ready',
    high: 'ready',
  },
};
