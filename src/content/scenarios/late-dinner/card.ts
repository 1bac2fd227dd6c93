import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'partner',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'broken-promise',
  weight: 'small',
  way: 'withdrawal',
  name: 'Robin',
  title: 'The late dinner',
  card: 'You said home by seven, and came in at ten past nine.',
} satisfies SceneCard;
