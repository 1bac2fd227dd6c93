import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'friend',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'betrayed-confidence',
  weight: 'grave',
  way: 'withdrawal',
  name: 'Remy',
  title: 'The secret that went around',
  card: 'You told only Remy about the baby, and then a near stranger told you how sorry she was.',
} satisfies SceneCard;
