import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Making space',
  plain: 'What it was like for each of us',
};
