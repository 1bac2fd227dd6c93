import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'What I do now',
  plain: 'Acts, tonight and this week',
};
