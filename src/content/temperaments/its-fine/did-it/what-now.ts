import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'Done. Whatever you need. Before you’ve finished saying it. That’s not the point, is it.',
      'I can do that. I’d like to say something nice around it, and I won’t.',
      'Happy to. I’ll write it on my hand.',
      { close: 'I could make it up to you. I give excellent rides to the airport.' },
      { close: 'I’d do that. I’d like a small gold medal for it, but I’d do it.' },
      'Leave it with me. I know, I know. I’ve said that.',
      '{ask}. Easy. Well, easy to say.',
      'Anything. Only don’t make me talk about {that} while I do it.',
    ],
    softening: [
      'One real thing, then. Not nine nice ones.',
      'I was going to send you a present. I think you’d rather have a sentence.',
      '{ask}. I say that with no wink.',
      'Set me a date. I do better with a date than with a good feeling.',
      'And if I forget, don’t let me laugh it off. Please.',
      'I could say it to anybody who ought to hear it from me: {act}. I’d hate it. I could.',
      'I don’t want to overpromise. I overpromise when I want to be liked.',
      'What would you like left open? I’d close everything today, if it were up to me.',
    ],
    open: [
      '{ask}. You don’t have to thank me, or notice.',
      'I’ll ask you about {that} in a month, and I won’t ask as a joke.',
      'You tell me when you’ve had enough of me for today. I won’t pout.',
      'Some of this can’t be fixed with something I bring over. I know that now.',
      'If you’re not ready, then you’re not. I’d like to stop hurrying you to be fine.',
      'What else? You could ask for more than you have. Don’t be easy on me.',
      'Next time I’ll come to you first, before I’ve got my smile on.',
      { close: 'Let me do dinner and not talk my way through it. And you don’t have to be nice.' },
    ],
  },
  asked: {
    closed: [
      'I have a plan, would you believe. {ask}.',
      'Well, not {that} again, for starters. Ha. No. Not that again.',
      'I’d have wanted {wish}. It’s late for that one. So, what’s next on the menu?',
      'You’d like something firm. I’m more of a sponge. I’ll try.',
    ],
    open: [
      '{ask}. And if I don’t, you can skip the part where you’re nice about it.',
      'I can’t undo {that}. I can quit pretending it undid itself.',
      'With my eyes open, for a start. If I see it again, {sight}, I say something. No detour.',
      'What you can count on is small. {ask}. I’d rather it was small and happened.',
    ],
  },
  missed: [
    'Is there something I can carry? I’m better when I’m carrying something.',
    'I’m not a rules person. I can see how handy that’s been for me.',
    'I’d feel my way from here. Mostly toward the door. Sorry.',
    'I could do nothing about it. That’d be convenient for me. A little too convenient.',
    'I’d have agreed to more than that. Write that down somewhere.',
    'I’d love to put {that} in the attic. You’d still hear it up there.',
  ],
  struck: [
    'I’m already nodding. I nod fast when I’m scared.',
    'I flinched at that. It’s a fair thing to want, and I flinched.',
    'Fine, yes, all of it. I said yes too fast, didn’t I. Ask me again slower.',
    'I could use a list. And some shade.',
    { close: '[salutes, then lowers the hand] Sorry. That was stupid. What do you want me to do?' },
    'Right away. I’m very quick when I’m scared. It doesn’t last, is the trouble.',
  ],
  thin: [
    'You can ask for more than that. I’ll squirm, but you can ask.',
    'That’s not much to go on, and I’d love to leave it there. So, no.',
    'Would you tell me if it wasn’t enough? I wouldn’t, is why I ask.',
    'We could leave it loose. I’d be thrilled. You wouldn’t, I think.',
    '{ask}. You didn’t ask, so I’m offering.',
  ],
} satisfies MomentLines;
