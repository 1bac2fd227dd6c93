import type { Side } from './schema';
import type { ShortOrder } from './schema-walk';

/** What is said when there is only half a minute, or one message. The apology never comes without the act. */
export const shortOrders: Readonly<Record<Side, ShortOrder>> = {
  'i-hurt-them': {
    thirtySeconds: ['opening', 'own', 'change', 'message'],
    message: ['opening', 'own', 'message'],
  },
  'they-hurt-me': {
    thirtySeconds: [
      'opening',
      'happened',
      'did-to-me',
      'request',
      'message',
      'young-line',
      'th-line',
      'th-felt-off',
      'th-want',
    ],
    message: ['opening', 'happened', 'did-to-me', 'request', 'message', 'young-line', 'th-line'],
  },
  both: {
    thirtySeconds: ['opening', 'did-to-me', 'own', 'message'],
    message: ['opening', 'own', 'message'],
  },
  'not-sure': {
    thirtySeconds: ['opening', 'noticed', 'wonder', 'ask', 'message'],
    message: ['opening', 'noticed', 'ask', 'message'],
  },
};
