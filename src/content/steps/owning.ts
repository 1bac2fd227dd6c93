import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Owning',
  plain: 'What was mine, and what wasn’t',
};
