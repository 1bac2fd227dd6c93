import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'partner',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'broken-trust',
  weight: 'grave',
  way: 'withdrawal',
  name: 'Toni',
  title: 'The hidden messages',
  card: 'For four months you wrote to an old love at night and deleted it; Toni found the thread.',
} satisfies SceneCard;
