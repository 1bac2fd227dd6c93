import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Markman, Stanley and Blumberg',
  year: '',
  title: 'Speaker and listener, from the PREP program',
  where: 'Clinical practice',
  strength: 'clinical-custom',
  said: 'One has the floor, the other says back what they heard, and nobody solves anything yet. It is for after the fight. In a study of 130 newlyweds (Gottman and others, 1998), listening this way during a fight did not tell who stayed together.',
};
