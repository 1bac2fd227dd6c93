import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Remembering',
  plain: 'What was said, what wasn’t, what I keep',
};
