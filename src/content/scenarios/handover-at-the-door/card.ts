import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'former-partner',
  side: 'both',
  role: 'was-hurt',
  rupture: 'heated-argument',
  weight: 'middling',
  way: 'confrontation',
  name: 'Alex',
  title: 'The handover',
  card: 'You said “typical” at the door, Alex shut it on your list, and your child saw all of it.',
} satisfies SceneCard;
