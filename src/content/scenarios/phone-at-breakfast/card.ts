import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'partner',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'missed-bid',
  weight: 'small',
  way: 'withdrawal',
  name: 'Ash',
  title: 'The fox at breakfast',
  card: 'Ash called you to come and see the fox, and you scrolled on.',
} satisfies SceneCard;
