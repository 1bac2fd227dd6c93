import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'my-parent',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'unavailable',
  weight: 'grave',
  way: 'withdrawal',
  name: 'Dad',
  title: 'The hospital visit',
  card: 'You told your father you would come on Saturday, and came on Tuesday, for twenty minutes.',
} satisfies SceneCard;
