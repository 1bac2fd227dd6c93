import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'my-therapist',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'rupture-in-therapy',
  weight: 'small',
  way: 'withdrawal',
  name: 'Miriam',
  title: 'The clock on the shelf',
  card: 'While you told the part you had never told, your therapist looked at the clock.',
} satisfies SceneCard;
