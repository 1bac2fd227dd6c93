import type { MomentLines } from '../../../schema-rehearsal';

export const opening = {
  met: {
    closed: [
      'Oh God. All right. It’s {that}.',
      'I went hot all over. Carry on, I’m only hot.',
      '[sits, stands, sits]',
      'You’ve got something to say and I’m going to try not to run from it.',
      'Yes. Hello. My ears are going. Yes.',
      'I’ve been dreading this and I’m nearly glad it’s come.',
      'Can it be short? I don’t mean small. I mean in short pieces.',
    ],
    softening: [
      'I knew it would be about {that}, and I still nearly didn’t stay.',
      'You’d be right to be angry. Leave the door where I can see it, that’s all.',
      'I’ve been avoiding you. You’ll have noticed. I cross rooms.',
      'You came and said it. I’d have gone around the block for another month.',
      'It’s true, something’s off. It’s me that’s off. {after}. That’s how off.',
      'If I go white, it’s shame. It isn’t that I’m not listening.',
      'Oh, that’s… okay. It stung, and I’m still here.',
      { close: 'I couldn’t look at you at the table. You thought I was cross. I was hiding.' },
    ],
    open: [
      'I want to hear it. All of it, if you can give it to me in spoonfuls.',
      'Before I lose my nerve: {act}. You don’t have to find a way to say it.',
      'I’ll stay. If I have to step out I’ll tell you when I’m back, to the minute.',
      'There. You said it and the ceiling’s still up.',
      'I’ve run from this since {that}. I’m done in from running.',
      'You shouldn’t have had to be the one who comes. I’m here now, though.',
      'Let me get my breath, and then I’m yours to tell it to.',
    ],
  },
  asked: {
    closed: [
      'I don’t know, I don’t know. It’s {that}, it’s been in my stomach ever since.',
      'Yes and no and help. I see {sight} and then my head’s empty.',
      'You want an answer and I’ve only got a pulse. {act}. That’s what it’s over.',
      'Can’t you say it? If you ask, I run about inside like a hen. It’s {that}, I know that much.',
    ],
    open: [
      'Yes, let’s. I’m frightened of it, and yes. It’s about {that}.',
      'No, we’re not all right, and the part that isn’t right is that {act}.',
      'I’ve noticed. I noticed and I went out for milk. Since {that} I’ve gone out for a lot of milk.',
      'How I’ve been isn’t the thing. But, since you ask: {after}. I couldn’t keep still.',
      'I do know what you mean. I see {sight} when I wash my hands, when I park, anywhere.',
    ],
  },
  missed: [
    'It’s {that}. I knew it was, and I hoped it wasn’t.',
    'I can feel my feet thinking about leaving. I’m telling them no.',
    'I got all ready to be told, and I’m less ready than I thought.',
    'I’d grab any way out right now. You should know.',
    'I keep hoping it’s over. I’m ashamed of how much.',
    'It went by too quick for me. Was there more?',
  ],
  struck: [
    'Ow. All right. I might have to go out for a second.',
    'Give me a second. I went hot and missed the middle.',
    'Yes, but no, but… it’s all one noise now.',
    { close: '[flinches, looks for the door]' },
    'I want to be told. I can’t hear it when my ears go.',
    'I know I’ve earned it. {act}. I know. It still knocks me over.',
    { close: 'My whole face is ringing. Could you begin again, lower?' },
  ],
  thin: [
    'It was me. In case that got lost while I was panicking.',
    'There’s more to that. I can wait, I think. I’m learning to.',
    { short: 'That was a very small end of it. I’ve got hold of the end. Is it {that}?' },
    'It needn’t be easy for me. When it’s easy I’m off.',
    'I lost you there. That was my ears, not your voice.',
  ],
} satisfies MomentLines;
