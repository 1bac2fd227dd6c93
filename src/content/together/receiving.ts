import type { Receiving, ReceivingId } from '../schema-together';

/** What a person can answer to what was said to them, apology or not. All five stand side by side, the same size. */
export const receiving: Readonly<Record<ReceivingId, Receiving>> = {
  accept: {
    label: 'I accept it',
    aloud: [
      'Thank you. I can take that.',
      'It’s good to have heard it from you.',
      'I’m taking this with me, and I’m glad you said it.',
    ],
    heading: 'It was taken in',
    toWhoAnswered: [
      'You took in what was said. That is all it means. It doesn’t make what happened all right, and you have promised nothing.',
      'If something still hurts tomorrow, you may say so then. Nobody can hold today’s answer against you.',
    ],
    toWhoSpoke: [
      'They could take it. You may just say “thank you” and let it be quiet for a moment.',
      'What you said you would do still waits to be done. A yes today doesn’t do it for you.',
    ],
  },
  partly: {
    label: 'Partly',
    aloud: [
      'Some of it I can take. The part about … I can.',
      'You’re right about …, and something is still missing for me.',
      'Half of it came through. Can we leave the other half open for now?',
    ],
    heading: 'Some of it came through',
    toWhoAnswered: [
      'You can say which part you take. It may help them to know, and you don’t have to find the words for the rest today.',
      'The part you left out stays yours. You can bring it up another day, or keep it.',
    ],
    toWhoSpoke: [
      'A part of what you said came through. It’s tempting to fix the rest at once; you could ask, “What’s still missing?” and then only listen.',
      'If they have no answer to that yet, the part they took still counts.',
    ],
  },
  'not-yet': {
    label: 'Not yet',
    aloud: [
      'I heard it. I’m not there yet.',
      'I need some days with this before I can say anything.',
      'Not yet. Please don’t wait by the door; I’ll come to you if I want to talk about it.',
    ],
    heading: 'It needs time',
    toWhoAnswered: [
      'You needn’t name a day. It takes as long as it takes, and it may also stay this way.',
      'You could say one thing that is fine until then. Eating at the same table, maybe, or the call on Sunday as always.',
    ],
    toWhoSpoke: [
      'Waiting is hard when you have said what you came to say. It doesn’t mean that you said it badly.',
      'Asking again too soon can make it longer. What you can do meanwhile is the thing you spoke about, small and without a word.',
    ],
  },
  no: {
    label: 'No',
    aloud: [
      'No. I can’t take that, and I don’t want to act as if I could.',
      'Thank you for saying it. My answer is no.',
      'It doesn’t change it for me. I wanted to be honest about that.',
    ],
    heading: 'The answer is no',
    toWhoAnswered: [
      'You may say no and owe no reason. It can be the honest thing, and the kinder one.',
      'You can still go on here, or stop. A no to this is not a no to everything, unless you mean it so.',
    ],
    toWhoSpoke: [
      'That hurts to hear. You don’t have to say anything now, and there is nothing to argue with: what they can take is theirs to know.',
      'You have said it, and that stays so, whatever the answer. You could pause here, step outside, or call someone who is good to you.',
    ],
  },
  'not-now': {
    label: 'I don’t want to answer now',
    aloud: ['I’d rather not answer that now.', 'I heard you out. I’ll keep my answer to myself for today.'],
    heading: 'No answer today',
    toWhoAnswered: [
      'That is an answer, too. You listened, and listening was all that was asked of you.',
      'Nothing here will ask you again. If you want to come back to it one day, you’ll know how.',
    ],
    toWhoSpoke: [
      'You won’t hear an answer today, and guessing at one seldom helps. Silence can be a yes, a no, or being tired.',
      'You have said it and it was listened to. The next part doesn’t depend on the answer.',
    ],
  },
};
