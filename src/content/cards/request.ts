import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'One thing I ask',
  lead: {
    'they-hurt-me': 'I’d like to ask you for one thing. You can say no.',
    both: 'And something I’d ask of you. A no is all right.',
    'not-sure': 'If it fits, I’d ask for one thing.',
  },
  from: [
    { prompt: 'request' },
    { prompt: 'invitation', items: [0] },
    { prompt: 'comfort', bridge: 'And there is something that would help.' },
    { prompt: 'work-again', sides: ['they-hurt-me', 'both', 'not-sure'] },
  ],
  stop: 'They may say no. You can ask what they could do instead, or leave it there.',
  missing: 'One thing they could do, and may refuse',
};
