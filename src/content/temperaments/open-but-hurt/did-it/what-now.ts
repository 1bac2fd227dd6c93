import type { MomentLines } from '../../../schema-rehearsal';

export const whatNow = {
  met: {
    closed: [
      'I can do that. I’d rather do it than talk about it.',
      'You’ll want to see it first. I understand.',
      'That’s clear. Clear is good for me.',
      'I’m wary of promising. I’ll start with a small one.',
      'I thought of this: {ask}. It isn’t enough, I know.',
      '[writes it down]',
      'It’s fair to want that, after {that}.',
    ],
    softening: [
      'Then that’s what I’ll do, and you won’t have to remind me.',
      '{ask}. And if I slip, you’ll hear it from me first.',
      'You’re telling me how to do right by you. I didn’t expect to be told.',
      'You don’t need an answer about {that} by tonight, not for my sake.',
      'I can’t take back {sight}. I can do this one thing, on a plain Tuesday.',
      'I’d been planning something big. Yours is better, it’s smaller.',
      'If it turns out you need more, come back to me with it.',
    ],
    open: [
      'Here’s what I’d offer: {ask}. Change it if it’s not right.',
      'Yes. And don’t thank me for it, it’s overdue.',
      'I’ll do my piece if you do nothing at all. It isn’t a trade.',
      'Ask me in a month. I’d like you to be able to ask me.',
      'You can leave it open. I’ll keep to it while it’s open.',
      'I’d have wanted {wish}. That’s gone by. I want to do the next thing properly.',
      'You said what you need, and I can do it. I’m relieved, to be truthful.',
      'I don’t need you to be finished being angry before I begin.',
      { close: 'I’d like to do something kind for you tonight that isn’t meant to fix it.' },
    ],
  },
  asked: {
    closed: [
      'The best I’ve found so far is this: {ask}.',
      'I don’t know what would be enough. I’d take your word for it.',
      'For a start I won’t go quiet on you about it.',
      'I can’t give you back the time. I can be different on Monday.',
    ],
    open: [
      'Two things. {ask}. And I won’t ask you every day if you’re over it.',
      'When I’m tempted again, and I will be, I’d come and say so. That’s my honest plan.',
      'You’d hear it from me first, and early, not the way it went with {that}.',
      'I’d watch for the place where {usual}, and stop there. You set the speed.',
      'I’d like to try. I can’t tell you how it’ll feel to you, only what I’ll do.',
    ],
  },
  missed: [
    'I don’t want to leave it at “we’ll see.” You’d be the one doing the seeing.',
    'Could I offer something, asked or not? {ask}.',
    'It would be easy to say nothing needs to change. {act}. Something needs to.',
    'Don’t move on for my sake. I’d feel like I’d got away with it.',
    'I don’t think it sorts itself out. I think I sort it out.',
    'Tell me one thing you’d want, even if it’s awkward.',
  ],
  struck: [
    'I want to do it. I’m only afraid of promising more than I’ll keep.',
    'What I can stand behind is this: {ask}. More than that would be fear talking.',
    'I’d like to make it good. You don’t have to make that easy.',
    'You don’t have to believe me yet. I’d probably not believe me either, after {that}.',
    'I’d rather not promise fast. If I broke it, you’d be hurt twice.',
    '[a long breath] Give me one thing to do. I’ll do it, angry at me or not.',
  ],
  thin: [
    'You don’t have to make it up to me. It’s the other way around.',
    'I’d like things nice again. I’d like them true first.',
    'There’s no need for you to change so that I behave.',
    'Is that really what you want, or what you think I can stand?',
    'Ask for more than that. I’ll tell you if it’s too much.',
  ],
} satisfies MomentLines;
