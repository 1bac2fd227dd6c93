import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'John and Julie Gottman',
  year: '',
  title: 'A guided talk after a fight that both regret',
  where: 'Clinical practice',
  strength: 'clinical-custom',
  said: 'Once both are calm, the two go over it in turn: feelings, how each one saw it, what it touched, then each one’s own part, then plans. Owning a part comes fourth of five.',
};
