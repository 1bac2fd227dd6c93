import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'family',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'embarrassed-in-public',
  weight: 'middling',
  way: 'confrontation',
  name: 'Micah',
  title: 'Only a joke',
  card: 'Your brother Micah did his impression of your stutter, everyone laughed, and you left the table.',
} satisfies SceneCard;
