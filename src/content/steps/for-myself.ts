import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'For myself',
  plain: 'What I know, with nobody to convince',
};
