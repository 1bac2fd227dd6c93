import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'if-then' },
  wording: {
    question: 'When it gets too much, what will you do?',
    why: 'A body on alarm finds it hard to listen. Therapists often suggest at least twenty minutes off, with a set time to come back within a day.',
    starters: [
      'I start to defend …',
      'my chest gets tight when …',
      'say, “I need … minutes, and I’m back at …”',
      'put both feet on the floor and …',
    ],
    examples: {
      closing: 'If my sister cries about the nursing home again, then I will leave. I can’t watch that.',
      opening:
        'If my ears get hot while my sister talks about the nursing home, then I will say, “I want to hear this. I need twenty minutes. I’m back at half past seven.”',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'How do you stay, and when do you step out?',
      why: 'Stepping out is allowed, for twenty minutes or for the day. You choose whether there is a next time.',
      starters: [
        'it gets too loud for me, or …',
        'I hear “…” one more time',
        'say, “I’m done for today. I’ll …”',
        'go and find … and stay there until …',
      ],
      examples: {
        closing: 'If it gets bad on Friday, then I will sit there until it’s over.',
        opening:
          'If he talks over me about the scaffold on Friday, then I will pick up my coat and tell him, “That’s it for now. I’ll come back at four, and Dana will be with me.”',
      },
    },
    both: {
      question: 'When you’ve both had enough, what will you do?',
      starters: [
        'we both talk at once about …',
        'I start keeping score of …',
        'take twenty minutes outside and be back at …',
        'lower my voice and say, “…”',
      ],
      examples: {
        closing: 'If she starts on the seating plan, then I will finish it.',
        opening:
          'If we both talk over the seating plan on Sunday, then I will lay my pencil down and say, “Twenty-five minutes. I’ll walk around the pond and be back by five.”',
      },
    },
    'not-sure': {
      question: 'When your head is full, what will you do?',
      starters: [
        'my head goes blank about …',
        'I want to laugh off …',
        'say, “Wait, I’ve lost …”',
        'drink a glass of water and come back at …',
      ],
      examples: {
        closing: 'If it gets weird on Wednesday, then I will act like nothing’s up.',
        opening:
          'If I can’t tell on Wednesday’s walk what we’re upset about, then I will say, “My head’s full. I’ll sit by the bandstand till three, and then I’ll find you.”',
      },
    },
  },
  unless: [{ sides: ['they-hurt-me', 'both', 'not-sure'], moves: ['moved-away', 'moved-against', 'both'] }],
  source: 'gottman-flooding',
  strength: 'clinical-custom',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
