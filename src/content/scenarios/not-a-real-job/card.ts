import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'my-parent',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'major-life-choice',
  weight: 'middling',
  way: 'confrontation',
  name: 'Mamá',
  title: 'Not a real job',
  card: 'You told your mother you are leaving law school to bake bread, and she has not called since.',
} satisfies SceneCard;
