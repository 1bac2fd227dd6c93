import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'colleague',
  power: 'above',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'boundary-ignored',
  weight: 'middling',
  way: 'confrontation',
  name: 'Mr. Okafor',
  title: 'Told in the meeting',
  card: 'You told Mr. Okafor in private about your treatments, and he said “the clinic” in front of the team.',
} satisfies SceneCard;
