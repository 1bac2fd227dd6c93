import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'It was nothing. Forget it came up.',
    opening:
      'Sunday, on the ferry, around noon, I said, “Look, dolphins!” You went on sorting the tickets. By the time they were in your bag, so was the moment.',
  },
  'it-hurt': {
    closing: 'I didn’t even see it, so it can’t have been that bad.',
    opening:
      'On Saturday you came in with the first tomato on your palm, and I went on talking to the plumber. I think that stung.',
  },
  'what-i-did': {
    closing: 'How was I to know it was a big deal?',
    opening:
      'On Wednesday, when you held up your drawing of the bridge, I said, “Nice,” without moving my head. I was counting screws.',
  },
  'did-to-me': {
    closing: 'It’s silly. I’m a grown woman.',
    opening:
      'I put both concert tickets back in my coat. On Friday I gave one to the woman at the front desk, and I told you I’d won it.',
  },
  appreciate: {
    closing: 'You’re so thoughtful in general, you know that.',
    opening:
      'The morning of my exam you cut the toast in triangles, the way the café does. I saw that, and I took a corner along.',
  },
  loop: {
    closing: 'I quit trying in March, and you didn’t even notice.',
    opening:
      'When I hum you my new bit on Friday, you go on tuning, then I poke fun at the tuner; underneath I was shy.',
  },
  request: {
    closing: 'You could try paying attention for once.',
    opening:
      'When I set the blue cup on your desk, could that mean I’d like five minutes before lunch? Turn it over when it’s a bad time.',
  },
  plan: {
    closing: 'If it matters that much, then somebody can say so properly.',
    opening:
      'If you show me something while I’m soldering, then I will say, “Two minutes, I want to see it,” and put the iron down.',
  },
};
