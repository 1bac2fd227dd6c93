import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'What would a camera have shown?',
    why: 'A scene, a time, what was done and said. Where the two of you start from the same picture, there is less to fight about.',
    starters: [
      'On Sunday evening, …',
      'We were in the kitchen, and …',
      'You said “…”, and I …',
      'The last thing before it went wrong was …',
    ],
    examples: {
      closing: 'You’ve been in a mood with me all week.',
      opening:
        'On Tuesday I asked about the rent at breakfast. You said, “Not now,” took your coffee and ate in the truck.',
    },
  },
  bySide: {
    'i-hurt-them': {
      why: 'Film yourself, too. A scene, a time, what you did and said, before any reasons.',
      starters: [
        'On Sunday evening, I …',
        'You were telling me about …, and I …',
        'I said “…” and then I …',
        'What anyone could have seen is that I …',
      ],
      examples: {
        closing: 'It got a bit heated and some things were said.',
        opening:
          'At Mom’s birthday, after the cake, I read your text to Jess out loud. Three people laughed. You put your plate down and went to the car.',
      },
    },
    'they-hurt-me': {
      starters: [
        'On Sunday evening, you …',
        'I was telling you about …, and you …',
        'You said “…”',
        'What anyone could have seen is that you …',
      ],
      examples: {
        closing: 'You humiliated me like you always do.',
        opening:
          'On Thursday, in front of the whole crew, you held up my timesheet and said, “Somebody can’t count.” You didn’t look at me after.',
      },
    },
    both: {
      examples: {
        closing: 'We both said stuff, let’s not go into who said what.',
        opening:
          'Saturday, in the car, you said I drive like your brother. I said at least I have a car. We didn’t speak from the bridge to the parking lot.',
      },
    },
    'not-sure': {
      examples: {
        closing: 'Something’s up with you and you know it.',
        opening:
          'Since the choir trip you sit on the other side. Last week I saved you a chair at seven, and you took the one by the door.',
      },
    },
  },
  isPrivate: true,
  spokenBy: ['they-hurt-me', 'both', 'not-sure'],
  coach: 'listens',
  source: 'gottman-startup',
  strength: 'clinical-custom',
  review: { reviewedBy: '', role: '', date: '' },
};
