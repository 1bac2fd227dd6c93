import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'The opening line',
  from: [{ prompt: 'opening' }, { prompt: 'opening-rough', asFallback: true }],
  stop: 'Wait for a yes. “Not now” is an answer; ask when.',
  missing: 'The line that opens the door',
};
