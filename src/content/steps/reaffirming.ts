import type { Step } from '../schema';

export const step: Step = {
  name: 'Reaffirming',
  plain: 'What still holds',
};
