import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'John and Julie Gottman',
  year: '',
  title: 'When the body is too stirred up to talk',
  where: 'Clinical practice',
  strength: 'clinical-custom',
  said: 'Above about 100 heartbeats a minute (80 for athletes) it gets hard to listen. The advice is a break of at least 20 minutes that soothes, with a set time to come back within a day. People feel calm sooner than they are.',
  secondHand: true,
};
