import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'list', labels: ['The anger', 'The hurt under it', 'The wish under that'], most: 3 },
  wording: {
    question: 'What was under your anger?',
    why: 'Anger often stands in front of a hurt, and under the hurt there may be a wish. It’s no excuse for what you did. Where any of it gets told, let it be the wish.',
    starters: ['I was angry about …', 'What stung was …', 'Beneath that sat …', 'What I wish for us is …'],
  },
  bySide: {
    'they-hurt-me': {
      why: 'Your anger may have good reason. There may be a hurt below it, and a wish below that. Only the wish goes into your words.',
      starters: [
        'I’m furious that …',
        'It hurt that you …',
        'Under the heat I was …',
        'What I’d want from here is …',
      ],
    },
    both: {
      question: 'What was your own anger covering?',
      why: 'With two angry people, two hurts may be hiding. This is yours: the anger, what it covered, and the wish to tell them.',
      starters: [
        'My temper went up when …',
        'The sore spot was …',
        'Softer than that, I was …',
        'I’d love for us to …',
      ],
    },
    'not-sure': {
      why: 'If there was some anger, there may have been a hurt below it, and a wish below that. Leave a field empty where nothing comes.',
      starters: [
        'I think I was annoyed that …',
        'Maybe it stung that …',
        'It could be I was missing …',
        'Part of me wishes …',
      ],
    },
  },
  isPrivate: true,
  spokenBy: ['they-hurt-me', 'both', 'not-sure'],
  coach: 'quiet',
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-against', 'both'] },
  review: { reviewedBy: '', role: '', date: '' },
};
