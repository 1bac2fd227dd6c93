import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'All right. Practical things first: have you slept, have you eaten, are you warm?',
      'Are you sure you want to do this out here? There’s a chair inside. I’m stalling. Go on.',
      'There are good people for this sort of thing. I could look up… no, you’re talking. I’ll stop.',
      'I’m already making a list. I’ll put the pencil down.',
      'Let me think. There’s a sensible way to… Sorry. You hadn’t finished.',
    ],
    softening: [
      'You know me, I’ve got advice. Do you want any, or do you want me to sit on it?',
      'I had a “what you do is” ready. It can go back where it came from.',
      'So it’s that kind of talk. Then I’ll be slow, and leave my bright ideas at the door.',
      'That can’t have been easy to get out. I’d have needed notes.',
      'I believe you. I’m saying it early, since I tend to sound like a manual.',
      'Tell it from anywhere. I won’t put it in order.',
    ],
    open: [
      'No suggestions. I’d like to hear it, that’s all.',
      'Go on. I’m not thinking about what to say, for a change.',
      'It’s good you told me. I’ll try to leave it the way you told it.',
      '{after}. I didn’t have a theory about it. I only thought of you.',
      'Take your time. I’ve put all the good advice under the step.',
    ],
  },
  asked: {
    closed: [
      'I believe you. I could give you reasons for that, and you’d be here till dark.',
      'Let me be exact where it’s some use: it happened, it wasn’t right, and you’re not making it bigger.',
      'I’m better at answers than at listening. The one I’m sure of is that I believe you.',
    ],
    open: [
      'I don’t have an argument. I believe you, and I’d rather sit here than be clever.',
      'My opinion, and not my advice: it was wrong, and you’re telling it straight.',
      'I used to have an answer for everything. I’m down to one. I’m with you.',
    ],
  },
  missed: [
    'I could agree with you, and we’d both be off the hook. I’d rather not.',
    'You sound like me, talking something flat. I know how that’s done.',
    'Are you sure you’re warm enough to sit? I’ve got the time, is what I mean, for however much there is.',
    'We can call it small if you’d like. I’ll listen to it the same.',
  ],
  struck: [
    'Good, get cross. I’d started to sound like a leaflet.',
    'Point taken, if it’s for me. If it’s for someone else, I’ll keep you company in it.',
    'Don’t be reasonable for my sake. I do enough of that for two.',
  ],
  thin: [
    'You don’t owe me the full report.',
    'A little’s fine. I’ve got a habit of asking for details, and I’m breaking it.',
    'If you’re thinking you brought it on, I’d have to argue, and I’m very good at it.',
    'No need to know. I usually know everything, and where has that gotten me?',
  ],
} satisfies MomentLines;
