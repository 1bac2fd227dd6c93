import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Shaikh, Chai, Gelfand, Yang and Bernstein',
  year: '2024',
  title: 'Rehearsal: Simulating Conflict to Teach Conflict Resolution',
  where: 'CHI 2024',
  address: 'https://doi.org/10.1145/3613904.3642159',
  strength: 'tested-in-a-trial',
  said: '40 people got either a lecture to study or a made-up person to try it out on, played by a language model. In a real disagreement after that, those who had tried it out made far fewer moves that heat things up, and twice as many that bring people together.',
};
