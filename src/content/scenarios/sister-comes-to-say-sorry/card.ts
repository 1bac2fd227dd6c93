import type { SceneCard } from '../../schema-rehearsal';

export const card = {
  relationship: 'family',
  side: 'they-hurt-me',
  role: 'did-it',
  rupture: 'criticized-or-dismissed',
  weight: 'middling',
  way: 'confrontation',
  name: 'Dana',
  title: 'The sister who came to say sorry',
  card: 'At your graduation lunch Dana said, loud, “Some of us had to work.” Now Dana has come to apologize.',
} satisfies SceneCard;
