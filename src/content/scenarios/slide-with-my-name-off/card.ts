import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'colleague',
  power: 'beside',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'unfair-share',
  weight: 'middling',
  way: 'confrontation',
  name: 'Priya',
  title: 'The slide with my name off',
  card: 'Priya showed your three weeks of numbers to the board as “my analysis.”',
} satisfies SceneCard;
