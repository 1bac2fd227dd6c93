import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'partner',
  side: 'both',
  role: 'was-hurt',
  rupture: 'small-argument',
  weight: 'small',
  way: 'confrontation',
  name: 'Kit',
  title: 'Dishes at midnight',
  card: 'You banged pans at midnight; you called Kit lazy, and Kit called you a martyr.',
} satisfies SceneCard;
