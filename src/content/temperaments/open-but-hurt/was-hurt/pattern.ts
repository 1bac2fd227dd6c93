import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'I’ve seen that too. I didn’t know you had.',
      '{usual}. I know it by heart.',
      'Could be. I’m still in the middle of this one time.',
      '{usual}, and I’m the one left feeling silly. So yes, I’ve seen it.',
      'I’d be careful calling it ours. About {that}, somebody made a choice.',
      'You may be onto something. I can’t think that far back today.',
      '[breathes out] It’s not a pretty thing to see, is it.',
    ],
    softening: [
      'Yes, and then I pull in my head, and you can’t find me.',
      'When {usual}, neither of us says a word about it.',
      'That’s kinder than the way I’d drawn it.',
      'I’d thought it was only me who felt stuck there.',
      'So that’s what it looks like from your side. I never could see that.',
      'It was already so before {that}, only smaller.',
      'I do go around the sore thing and hope it’s noticed. I know that about me.',
      'I know {mine}. That’s how I come into it, I think.',
    ],
    open: [
      '{usual}. I’d love for us to catch it once, halfway.',
      'I get hurt and wait. The longer I wait, the harder I am to reach.',
      'What’s underneath, for me, is wanting {wish}. Every time it’s some version of that.',
      'It’s almost a relief that it has a shape. A shape you can step out of.',
      'We could have a word for it. Something silly, so one of us can say it.',
      'I don’t think it’s who we are. It’s a rut, and ruts are made by walking.',
      'You saw that before I did, and you weren’t mean about it.',
      { close: 'We’re both scared at the same minute, I think, and neither of us tells.' },
    ],
  },
  asked: {
    closed: [
      'As far as I can tell: {usual}. I haven’t got further than that.',
      'It’s happened before, if smaller. This was the one that got through.',
      'I only know my end of it. {after}. You’d have to tell me yours.',
      'Something like it, yes. I get sadder and quieter, and nothing gets said.',
    ],
    open: [
      'I’d say it starts before either of us opens our mouth. {usual}, and off it goes.',
      'Here’s what I do: I hope, and I don’t say that I’m hoping. Then it hurts twice.',
      'It goes round, I think. I feel it start in my stomach, well before anything’s said.',
      'For me it’s the same feeling each time, that I wanted {wish} and it was silly to.',
    ],
  },
  missed: [
    'Everybody has those, I suppose. I was talking about how {act}.',
    'If it’s a habit, it’s one that left me with {sight}.',
    'You make it sound like weather. I got rained on.',
    'It isn’t both of us in the same way. Not when it comes to {that}.',
    'I’d rather not be clever about it yet. I’m still sad about it.',
    'Hm. That sounded true and it didn’t touch anything.',
  ],
  struck: [
    'So the pattern is me. That’s a lonely sort of drawing.',
    'I’ll say which piece is mine. Please don’t pick it for me.',
    'I opened the door to look at this together, and you pointed.',
    'You could be right about me and still say it so I can bear it.',
    'There it goes. {usual}. We’re in it right now, aren’t we?',
    'I’d like to stop here before it turns into a list.',
  ],
  thin: [
    'Maybe. What do you see, though, when you look at it?',
    'I can’t see the two of us in that yet.',
    'What happens first, and what happens next? I lose the thread there.',
    'I feel you agreeing with me to get it over with.',
    'One time would do. Take one time and tell me how it went.',
  ],
} satisfies MomentLines;
