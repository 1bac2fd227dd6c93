import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Not sent',
  plain: 'What stays with me, and how I keep away',
};
