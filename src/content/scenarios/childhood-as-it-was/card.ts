import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'my-grown-child',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'met-with-defensiveness',
  weight: 'grave',
  way: 'withdrawal',
  name: 'Lena',
  title: 'Childhood as it was',
  card: 'Lena told you that at nine she was afraid of the sound of your car, and you said, “It wasn’t that bad.”',
} satisfies SceneCard;
