import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'my-child',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'blame-or-shame',
  weight: 'middling',
  way: 'confrontation',
  name: 'Theo',
  title: 'Fifteen, and shouted at',
  card: 'You shouted at Theo, 15, about the math grade, in front of a friend, and threw the notebook.',
} satisfies SceneCard;
