import type { Step } from '../schema';

export const step: Step = {
  name: 'Co-creation',
  plain: 'The pattern between us',
};
