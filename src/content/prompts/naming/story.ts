import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'naming',
  answer: { kind: 'text' },
  wording: {
    question: 'What story did you tell yourself about it?',
    why: 'Most of us tell ourselves something, so that we can live with what we did. Harsh words are welcome here, about them or about you. None of it goes into your words to them.',
    starters: [
      'I told myself they …',
      'In my head, I was the one who …',
      'The mean version goes like this: …',
      'I told myself it didn’t matter, because …',
      'What I’d hate for anyone to hear me think is …',
    ],
  },
  bySide: {
    'they-hurt-me': {
      why: 'What they did is a fact; what you decided it meant is the story, and it may well be true. Be as harsh as you like; it stays out of your words to them.',
      starters: [
        'What they did was … . What I made of it is …',
        'I decided it meant …',
        'In my head, they’re the kind of person who …',
        'At three in the morning I think …',
        'The story says I’m …',
      ],
    },
    both: {
      why: 'You may each have a story running, with a villain in it. You can be as unfair as you like here; none of this goes into what you say.',
      starters: [
        'In my version, they started it when …',
        'I’d already decided that …',
        'I told myself I had to …, because they …',
        'The villain in my story …',
        'The part I leave out when I tell it is …',
      ],
    },
    'not-sure': {
      why: 'When we don’t know, the mind fills the gap, and often with the worst. Write it down as rude as it came; it stays out of your words to them.',
      starters: [
        'All I saw was … . The rest I filled in: …',
        'My worst guess is …',
        'I’ve half decided that …',
        'I keep adding it up, and I get …',
      ],
    },
  },
  source: 'our-judgement',
  strength: 'our-judgement',
  isPrivate: true,
  review: { reviewedBy: '', role: '', date: '' },
};
