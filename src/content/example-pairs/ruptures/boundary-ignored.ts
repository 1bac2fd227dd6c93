import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'it-hurt': {
    closing: 'I honestly thought you’d love it once the party got going on Saturday.',
    opening:
      'You’d said in April, no party. On the twelfth I hid nine people behind your sofa. You stood in the doorway with your coat on, and it hurt you.',
  },
  'what-i-did': {
    closing:
      'I was just dropping off some oranges on Wednesday. I had no idea you were that strict about visitors.',
    opening:
      'You told me, no visitors before the weekend. On Wednesday I came to the ward with oranges and my cousin. You pulled the blanket up to your chin, and I took a chair.',
  },
  amends: {
    closing: 'You’ll just have to trust me with the gate from now on.',
    opening:
      'Your spare key is in this envelope. As of today I ring at the gate, and when nobody answers I turn around and go home.',
  },
  'did-to-me': {
    closing: 'It’s fine. I’ll lock up my tools on Sundays and we don’t have to discuss it.',
    opening:
      'I’d asked for Sundays without calls. On the fourth you called three times about the tent. I shut the phone in the mailbox so I could sleep, and still lay there listening for it.',
  },
  'not-mine': {
    closing: 'I guess I wasn’t firm enough on Tuesday. I laughed when I told her.',
    opening:
      'I said it on Tuesday with my hand on the doorknob: not tonight. That was one sentence, and it was enough. What was done with it after isn’t mine.',
  },
  request: {
    closing: 'You know what I asked for in May. Work it out.',
    opening:
      'At the ten o’clock break, please take the seat across from me, not the one behind me. If you’d rather not, I’ll take my book out to the loading dock.',
  },
  plan: {
    closing: 'If nobody can take a joke in this van on Fridays, then I’ll sit in the back and say nothing.',
    opening:
      'If one of us says “not now” in the van on Friday, you or I, then I will turn the music up and leave it until Monday.',
  },
};
