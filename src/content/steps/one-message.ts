import type { Step } from '../schema-walk';

export const step: Step = {
  name: 'One message',
  plain: 'A few lines that ask for no answer',
};
