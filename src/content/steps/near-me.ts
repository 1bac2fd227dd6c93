import type { Step } from '../schema';

export const step: Step = {
  name: 'What I do now',
  plain: 'Acts, tonight and this week',
};
