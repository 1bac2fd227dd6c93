import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'We got our wires crossed about the lake in May, that’s all it was.',
    opening:
      'In May you wrote, “Do what you like with that Saturday at the lake.” I wrote, “OK.” Neither of us wrote, “I’d like us to go.”',
  },
  story: {
    closing: 'It was meant exactly the way it sounded. I’m not stupid.',
    opening:
      'The card said “from all of us.” In the elevator, on the fifth, I decided he hadn’t wanted his own name on it. I’ve built a year on top of that.',
  },
  'what-i-did': {
    closing: 'Anyone who found that note in October would have drawn the same conclusion.',
    opening:
      'In October I found your note, “Can’t pay this month,” and thought it was meant for me. I didn’t ask. I stopped lending you the trailer, and I told my brother you don’t pay people back.',
  },
  'did-to-me': {
    closing: 'It’s ages ago. I hardly think about that picnic.',
    opening:
      'I’ve been practicing this at the bus stop since the picnic in June. I laugh less around you. You get the short version of everything now.',
  },
  onlooker: {
    closing: 'Anybody with eyes would see who stopped knocking at whose door after Easter.',
    opening:
      'Someone who sat in both kitchens that Easter Sunday would see two people listening for a knock, each with a cake going stale.',
  },
  loop: {
    closing: 'When you don’t say what’s wrong, I’m the one who gets to guess all Friday.',
    opening:
      'When I’m unsure of your tone I get polite, you go short with me at the gate, then I keep Friday’s eggs for myself; underneath I was missing you.',
  },
  request: {
    closing: 'Next time say it to my face. I can’t read your mind from the bleachers.',
    opening:
      'When I skip a Thursday game, would you send me, “Tired, or mad at me?” I’ll send one word back.',
  },
  plan: {
    closing: 'If you’ve got something to say, then I’ll be at the shop till six, same as any day.',
    opening:
      'If I start deciding what your “fine” meant, then I will come by the shop before six and ask you, “Was that a real fine?”',
  },
};
