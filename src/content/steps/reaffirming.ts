import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Reaffirming',
  plain: 'What still holds',
};
