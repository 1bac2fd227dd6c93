import type { MomentLines } from '../../../schema-rehearsal';

export const yourPart = {
  met: {
    closed: [
      'Yes. {act}. I can say that much.',
      'You’ve put it fairly, and I don’t enjoy how fair.',
      'I keep wanting to explain. I’m not going to.',
      'It’s mine. I’m ashamed, so I’m saying it to the floor.',
      'I haven’t said it out loud before now. It’s uglier out loud.',
      'There’s no good way to hold this. I’m holding it.',
      '[nods, lips pressed together]',
    ],
    softening: [
      'That was my doing. You had no say in it.',
      'When I go over {that}, there’s a moment I could have stopped. I went past it.',
      'I’d been calling it a slip. I did it, though, with my eyes open.',
      'You named it without making me a monster. I don’t know how you did that.',
      '{reason}. I’ve been hiding behind that, and it’s not big enough to hide behind.',
      'What you said is what happened. I won’t quarrel with a word.',
      'I was a coward about it afterward, too: {after}.',
      'The picture I keep is {sight}. I put it there, so I may as well look.',
    ],
    open: [
      'I did it. {act}. No one made me, and least of all you.',
      'Then there’s what came after. {after}. That’s mine as well.',
      'I’m sorry for that, exactly that, and for how long I let you wonder.',
      'You don’t owe me any gentleness about it.',
      'I’d have wanted {wish}. I had the chance, and I let it go by.',
      'I could tell you why. I’d rather you first knew that I know it was wrong.',
      'None of it was because of something lacking in you. I want that said clearly.',
      { close: 'I broke something we both leaned on. I know which thing it was.' },
    ],
  },
  asked: {
    closed: [
      'It was easier, and I could. I hate that answer.',
      'I’ve looked for the reason and I keep finding an excuse.',
      'What I did was this: {act}. The why is thinner than you’d hope.',
      'I thought I’d get away with not talking about it. That’s as far down as I’ve gone.',
    ],
    open: [
      'I’ll give you the real one: {reason}. And I should still have come to you.',
      'I wasn’t thinking of you at all, and that’s the thing I’m sorriest for.',
      'There was a second when I knew. I remember {sight}. I went ahead.',
      'I was looking after myself. It’s an old habit, and you were the one standing nearest.',
      'It was a choice, and not a proud one. Then {after}, and that made it worse.',
    ],
  },
  missed: [
    'That lets me off. I’d like it to be true, and it isn’t.',
    'It takes two for a lot of things. About {that}, it took one.',
    'I’ve got plenty of excuses at home. I don’t want one more.',
    'I don’t think it was a misunderstanding. I understood well enough.',
    'You don’t have to be nice to me about it. If that’s what that is.',
    'Let’s not spread it around. I can point to the spot: {act}.',
  ],
  struck: [
    'I’ll own the thing I did. I can’t own being that person.',
    'What I did is bad enough. I’m not going to argue sizes.',
    'I felt myself start to argue, just then. I’m stopping.',
    'About {that} you’re right. I’m still here.',
    'I do feel it. I don’t know how to show you more.',
    '[very quiet] I’m trying to be honest with you. It comes slowly.',
  ],
  thin: [
    'No, don’t go looking for your share. There isn’t one in this.',
    'If you’re about to say “we,” it was me.',
    'If you take it on, I can’t put it right. Leave it here.',
    'There’s a sentence you’re not saying to me. I think I’ve earned it.',
    'You asked me for nothing odd. And then {act}. That isn’t on you.',
  ],
} satisfies MomentLines;
