import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'The short way',
  plain: 'The heart of it, in five minutes',
};
