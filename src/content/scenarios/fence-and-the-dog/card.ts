import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'other',
  side: 'both',
  role: 'was-hurt',
  rupture: 'misunderstanding-unspoken',
  weight: 'small',
  way: 'confrontation',
  name: 'Mr. Lindqvist',
  title: 'The fence and the dog',
  card: 'You put a note in capitals on your neighbor’s door, and he put his bins in front of your gate.',
} satisfies SceneCard;
