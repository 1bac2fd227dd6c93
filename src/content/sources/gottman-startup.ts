import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'John and Julie Gottman',
  year: '',
  title: 'A softer way to begin',
  where: 'Clinical practice',
  strength: 'clinical-custom',
  said: 'Begin with what was done, not with what the other is like. Say how you feel and what you would like, and add something you value in them.',
};
