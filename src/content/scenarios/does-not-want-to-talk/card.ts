import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'friend',
  side: 'both',
  role: 'was-hurt',
  rupture: 'met-with-silence',
  weight: 'middling',
  way: 'withdrawal',
  name: 'Imani',
  title: 'Two minutes at the door',
  card: 'You sold the van without asking, Imani emptied the account, and she would rather not talk about it.',
} satisfies SceneCard;
