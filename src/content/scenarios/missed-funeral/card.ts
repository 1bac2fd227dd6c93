import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'friend',
  side: 'i-hurt-them',
  role: 'was-hurt',
  rupture: 'unavailable',
  weight: 'grave',
  way: 'withdrawal',
  name: 'Sal',
  title: 'The missed funeral',
  card: 'You said you’d be at Sal’s mother’s funeral; you sent flowers and stayed at work, then did not write for six weeks.',
} satisfies SceneCard;
