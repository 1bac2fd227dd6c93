import type { MomentLines } from '../../../schema-rehearsal';

export const reassurance = {
  met: {
    closed: [
      'I didn’t think I’d get to hear that. I won’t lean on it.',
      'You’re being fair to me. It’s hard to stand in.',
      '[looks away, blinking]',
      'I’d understand if it were less. {act}, after all.',
      'Not yet, then. That’s honest, and I can live in not yet.',
      'After {that} I’d put it all down as lost. I’m afraid to pick it up.',
      'Good to know, and I’m not going to push on it.',
    ],
    softening: [
      'After {that} I was too scared to ask if there was anything left.',
      'You matter to me. I know how it sounds after {that}.',
      'That’s more than I’d hoped for. I was ready for a no.',
      'I have no right to hope, I think. I notice I’m doing it a bit.',
      'What I think of you never went down. What I did said otherwise.',
      'I’d like to be somebody you don’t have to watch. I know that’s a way off.',
      'Even if it stays partly broken, I’m glad you told me where.',
      'It helps to know what you can’t give me yet. I won’t lean there.',
    ],
    open: [
      'I’m not going anywhere while you’re hurt. Near or far, you tell me which.',
      'You don’t have to be over {that} for me to stay decent.',
      'If you never quite trust me the same, I’ll still have been wrong, and still be sorry.',
      'There’s nothing you need to say back to this: you’re worth more care than I took.',
      'I think highly of you, and {act}. Both are so. I don’t like it.',
      'I’d like it to mend. I can want that and not hurry you.',
      'The good things were real on my end. I wasn’t acting those.',
      'Keep the part of you that’s careful. I’ll earn it or I won’t.',
      { close: 'I love you. I’m not saying it to get anything for it.' },
    ],
  },
  asked: {
    closed: [
      'I care. Since {that} I can’t expect you to see where I keep it.',
      'I don’t trust my own promises much today. I do know I’m sorry.',
      'What’s left, on my end, is nearly everything. I broke it, I didn’t stop wanting it.',
      'I can’t say what we’ll be. I can say I hated it when {after}.',
    ],
    open: [
      'I never thought little of you. I acted as if I did, and you had to go by that.',
      'I’ll say what I’m sure of: {act}, and I don’t want to be that person again.',
      'Could it happen again? I’d be lying if I swore. I’d come to you first, that I can say.',
      'What I’d save out of all this is you being able to tell me. I want to keep that.',
      'If you’re asking whether you count, you do. I wouldn’t keep seeing {sight} otherwise.',
    ],
  },
  missed: [
    'You don’t have to tell me we’re good. I don’t think we’re good yet.',
    'You’re generous about {that}. I’d feel safer with a true “not yet.”',
    'Are you saying that for me? I’d rather you weren’t.',
    'It can’t be back to normal. I’ve still got {sight} in front of me.',
    'I’d love to take that and run. I think I’d be running past you.',
    'I’d hate for that to close the subject. Was that all of it?',
  ],
  struck: [
    'That may be what’s left. I was hoping for a little more.',
    'I can’t argue you into thinking well of me. I won’t try.',
    'It hurts to be seen that way by you, of all people.',
    'You can think that of me. I’d have wanted {wish}, and you had no way to know.',
    'I’m not asking you to be kind about {that}.',
    '[sits down slowly] All right. {ask}. I’ll do it even so.',
  ],
  thin: [
    'You don’t need to comfort me. I’m the one who did this.',
    'Don’t make it nothing so that I’ll stay. I’m staying.',
    '{reason}. That was the cause, such as it was. It was never you not being enough.',
    'I can’t tell if that’s a yes or you being tired. Tired is fine.',
    'Don’t hurry back to me. I’d like you to come on your own feet.',
  ],
} satisfies MomentLines;
