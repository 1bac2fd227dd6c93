import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'friend',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'embarrassed-in-public',
  weight: 'middling',
  way: 'withdrawal',
  name: 'Noor',
  title: 'The friend who went quiet',
  card: 'At your party you told about Noor’s failed exam for a laugh, and Noor has sent only thumbs since.',
} satisfies SceneCard;
