import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'friend',
  side: 'they-hurt-me',
  role: 'listens',
  rupture: 'blame-or-shame',
  weight: 'middling',
  way: 'withdrawal',
  name: 'Mara',
  title: 'Telling a friend',
  card: 'Someone close to you hurt you, and nobody knows yet. An old friend sits down beside you.',
} satisfies SceneCard;
