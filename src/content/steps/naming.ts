import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'Naming',
  plain: 'What happened, and that it hurt',
};
