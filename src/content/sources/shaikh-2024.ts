import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Shaikh and others',
  year: '2024',
  title: 'Rehearsal: Simulating Conflict to Teach Conflict Resolution',
  where: 'CHI 2024',
  strength: 'tested-in-a-trial',
  said: '40 people either heard a lecture or tried it out on a made-up person, played by a language model. Those who tried it out made far fewer moves that heat things up, and twice as many that bring people together.',
};
