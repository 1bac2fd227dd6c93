import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'it-hurt': {
    closing: 'I know you were upset on Thursday, and I did explain about the tickets.',
    opening:
      'You came to me on Thursday with the tickets in your hand and something that hurt. I read you my whole week. You went to bed with two hurts in place of one.',
  },
  'what-i-did': {
    closing: 'I told you why the pills were late on Tuesday. You just didn’t like the answer.',
    opening:
      'You told me Grandpa’s pills were late on Tuesday. I said, “And who does the other six days?” I didn’t ask how he was, or how you were.',
  },
  'intention-impact': {
    closing: 'I meant to set the record straight about Monday’s schedule, and you took it as an attack.',
    opening:
      'I meant to show you on Monday that I do try with the schedule. What you got was a lecture in the doorway. You hung the sheet back on its nail and stopped asking.',
  },
  'did-to-me': {
    closing: 'I’ve stopped telling you things. There, now your porch is no problem.',
    opening:
      'I came over on Tuesday about the smoke getting into my boy’s room. Ten minutes later we were talking about my hedge. I’ve kept his window shut since, and he lies there sweating.',
  },
  staying: {
    closing: 'If you start in on me again on Sunday, then I will get my jacket.',
    opening:
      'If on Sunday I catch myself building an answer while you talk, then I will put my cup down and say, “Go on.”',
  },
  request: {
    closing: 'I’d like you to admit, once this year, that I have a point.',
    opening:
      'When I say that Thursday’s double shift was too much, would you ask me about it first, and hold your side until my coffee’s gone?',
  },
  'one-thing': {
    closing: 'I’ll try not to be so touchy about the bath from now on, all right?',
    opening:
      'The next time you bring up the kids’ bath, I’ll turn off the tap and say, “Tell me.” My own side can come after nine, when they’re asleep.',
  },
};
