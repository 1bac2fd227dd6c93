import type { CardContent } from '../schema-walk';

export const card: CardContent = {
  title: 'The opening line',
  from: [{ prompt: 'opening' }, { prompt: 'opening-rough', asFallback: true }],
  stop: 'Wait for a yes. “Not now” is an answer; ask when.',
  stopUnasked: 'Stop, and see what comes back. You can ask whether they want to hear more.',
  missing: 'The line that opens the door',
};
