import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Bringing it in',
  plain: 'One line to start with, next session',
};
