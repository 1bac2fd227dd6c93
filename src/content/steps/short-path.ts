import type { Step } from '../schema';

export const step: Step = {
  name: 'The short way',
  plain: 'The heart of it, in five minutes',
};
