import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'if-then' },
  wording: {
    question: 'If you go quiet again, how will you come back?',
    why: 'Going quiet can be a way to stay decent. Saying for how long, and then being there, may make it easier to wait for you.',
    starters: [
      'I feel myself go silent over …',
      'I want to leave the room because …',
      'say, “I need … and I’ll be back at …”',
      'be back by … and start with …',
    ],
    examples: {
      closing: 'If I need space, then I’ll take it, and you’ll have to live with that.',
      opening:
        'If I go silent over the map again, then I will say, “Half an hour. Then I’m back,” and come back with two teas.',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'If you need to step away, how will you come back?',
      why: 'You are free to step away from what hurts. Where you mean to come back, naming a time can spare you both the guessing.',
      starters: [
        'you bring up … in front of …',
        'I notice I’ve stopped …',
        'say, “I need some air, and at … I’ll …”',
        'come back only when …',
      ],
      examples: {
        closing: 'If you talk to me like that again, then I’m just gone.',
        opening:
          'If you wave my report around in the meeting again, then I will say, “I’m stepping out. Find me at my desk at two,” and eat my orange on the stairs.',
      },
    },
    both: {
      why: 'Maybe you both go quiet, and each waits for the other. You can plan your own way back without waiting for theirs.',
      starters: [
        'I shut the door and …',
        'we’ve both been silent since …',
        'leave you a note that says “…”',
        'open the door at … and ask …',
      ],
      examples: {
        closing: 'If we stop talking again, then so be it. I lasted a month last time.',
        opening:
          'If I shut the studio door on you again, then I will tape up a note: “Tuesday at four.” At four I open it, and the kettle is on.',
      },
    },
    'not-sure': {
      question: 'If you find you’ve gone quiet, what then?',
      why: 'You may notice it only after a while. Even a late word about how long can make quiet easier to be near.',
      starters: [
        'I notice, walking home, that …',
        'you ask and I can’t find …',
        'tell you, “I’m thinking. Give me …”',
        'knock at … and tell you …',
      ],
      examples: {
        closing: 'If I go quiet, then that’s how I am. Grandpa was like it, too.',
        opening:
          'If I notice I’ve stopped answering on the walk home from mosque, then I will say, “My head is full. Ask me later,” and knock on your door at eight.',
      },
    },
  },
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-away', 'both'] },
  review: { reviewedBy: '', role: '', date: '' },
};
