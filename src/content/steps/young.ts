import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'For you',
  plain: 'What it’s like, and who can help',
};
