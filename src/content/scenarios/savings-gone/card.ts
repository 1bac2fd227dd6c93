import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'partner',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'broken-trust',
  weight: 'grave',
  way: 'withdrawal',
  name: 'Jules',
  title: 'The savings',
  card: 'Jules took 6,000 from the money for the move, and told you nothing for five months.',
} satisfies SceneCard;
