import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Co-creation',
  plain: 'The pattern between us',
};
