import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Way forward',
  plain: 'What comes next, and what may stay open',
};
