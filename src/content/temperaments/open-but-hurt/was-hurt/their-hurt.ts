import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'It stung. There, now it’s said.',
      'Near enough. It was lonelier than it sounds.',
      '{after}. I’ll leave it at that for a minute.',
      'You’re close. I’m still keeping most of it back.',
      'My eyes still fill when I think about {that}. I don’t love that.',
      '[looks down] It went in deep, is all.',
      'I wanted {wish}. I’m not even sure I can say that out loud yet.',
    ],
    softening: [
      'When {act}, I felt like an afterthought.',
      'It was {sight} that did it. I can’t explain why that.',
      'Something in me went dark. That’s the closest word I’ve got.',
      'You’ve got the outline. The inside was sadder.',
      'I was a bit ashamed of minding so much.',
      'First I was stunned. The sad part came later, and it stayed.',
      'That’s nearer than I thought you’d come.',
      'Saying this is easier than I feared. It isn’t easy.',
    ],
    open: [
      'Here’s the whole of it: {act}, and I thought, so that’s where I stand.',
      'It was like missing a stair. I’d been so sure of the floor.',
      'All that ache, and what I’d wanted was {wish}.',
      'I felt about this big. [holds up two fingers, close together]',
      'You’re not turning away from this. I notice.',
      'I can say it now without shaking: I was badly hurt.',
      '{after}, and the whole time I was hoping you’d see.',
      { close: 'It wouldn’t have hurt like that if I loved you less.' },
    ],
  },
  asked: {
    closed: [
      'It was a bad moment that kept going. That’s the most I can say yet.',
      'I’ll give you one piece of it: {sight}. I can’t look at that for long.',
      'You want it plain? {act}, and I felt foolish for having trusted it.',
      'Mostly it was heavy. I’d rather not weigh it out for you.',
    ],
    open: [
      'The worst was after. {after}, and nobody knew.',
      'I’d been looking forward, if you can believe it. I’d wanted {wish}.',
      'It felt like being put down somewhere and not picked up again.',
      'The thing itself is quick to tell: {act}. I’d leaned my whole weight on you not doing that.',
      'Sad, then cold, then sad again. I’m at the second sad now.',
    ],
  },
  missed: [
    'That’s how it was for you. I’m trying to say how it was for me.',
    'See, I still have {sight} in front of me, and you’re telling me about the rest.',
    'It wasn’t that small from where I stood.',
    'I feel a bit silly now, for opening up.',
    'I don’t need a reason right this minute. I need you to stay where it hurts.',
    'When you say it that way, I go back to being alone with it.',
  ],
  struck: [
    'I showed you a sore place and you pressed on it.',
    'No, that’s not fair. I was telling you something true.',
    '[blinks hard] I’ll wait a second before I answer that.',
    'So now I’m hurt about {that}, and about this too.',
    'I can listen to you being angry. I can’t do it while I’m this raw.',
    'If I’d known I’d get that back, I’d have kept it to myself.',
  ],
  thin: [
    'I believe you’re sorry. I don’t believe you know what for yet.',
    'That’s quick. I’m only at the start of it.',
    'You don’t have to feel terrible. I’d like you to be curious.',
    'Mm. And {sight}? Did you ever think about that?',
    { short: 'It’s a small word to put on top of all this.' },
  ],
} satisfies MomentLines;
