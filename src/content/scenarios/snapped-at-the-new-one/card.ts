import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'colleague',
  power: 'below',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'embarrassed-in-public',
  weight: 'small',
  way: 'withdrawal',
  name: 'Bao',
  title: 'First day on Earth',
  card: 'In front of the shift you said to Bao, “Is this your first day on Earth?”',
} satisfies SceneCard;
