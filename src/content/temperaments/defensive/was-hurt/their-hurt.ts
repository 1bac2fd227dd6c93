import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'It was about like that. Not exactly, but about.',
      'I wasn’t upset over nothing. {act}.',
      'You’ve got it mostly right. I’d have told it in another order.',
      'Anyone would have minded. I want that understood.',
      'Well, what was I supposed to do? {after}.',
      'I’m not saying the world ended. I’m saying it happened.',
      '[nods, then shakes their head] There was more to it than that.',
    ],
    softening: [
      'Part of it was {sight}. Don’t ask me why that, of all things.',
      'I always tell it as if I’d been annoyed. I wasn’t only annoyed.',
      'When {act}, I started putting my defense together. That tells you something.',
      'No correction from you? I’d braced for one.',
      'It hurt. I could give you six reasons why it was reasonable to hurt.',
      'Here’s a bit of it, then: I wanted {wish}.',
      'I said it was the principle. It was mostly {sight}.',
      'I’ve been so busy proving it happened that I never got to how it was.',
    ],
    open: [
      'It hurt, and I went straight to being right. Being right was easier.',
      '{after}. I don’t tell people that. It doesn’t help my case.',
      'I felt foolish. That’s what I’ve been arguing my way around.',
      'What I wanted was {wish}. It sounds so simple, said like that.',
      'I can’t get past {sight}. I have no point to make about it. I can’t get past it, that’s all.',
      'You let me say it badly, and it came out truer than usual.',
      { close: 'Underneath all my points I was scared I’d stopped mattering to you.' },
    ],
  },
  asked: {
    closed: [
      'Put yourself there. {act}. Then you answer it.',
      'You’ll say I exaggerate, so here’s only what I did: {after}.',
      'About {that} I felt what anybody would feel. I shouldn’t have to prove it.',
      'Write down that I wanted {wish}. Is that so unreasonable?',
    ],
    open: [
      'I’ll leave out the part where I come off well. {after}.',
      'Most of my answer is {sight}. The rest is me making it sound bigger.',
      'I wanted {wish}, and I was too proud to say so. That’s nearly everything.',
      'The answer is a lonely one. I’ve been giving you the angry one since {that}.',
    ],
  },
  missed: [
    'You’re explaining. Usually that’s me.',
    '{act}. Say that slowly, and then tell me again how it was.',
    'I notice we’ve left what it was like for me. That was quick.',
    'If it was so little, you tell me what to do about {sight}.',
    'Yes, well. There’s always something. There was something for me too, and it hurt.',
  ],
  struck: [
    'I knew it. I say a thing, and now it’s evidence.',
    'Don’t turn it around. {act}. That wasn’t me.',
    'I try to tell you what it was like and I get the list.',
    'So I take things too hard. I knew that one was next.',
    'If I’m so difficult, count the times I let something go. I have.',
  ],
  thin: [
    'That doesn’t tell me if you know what it was like. {after}, for one thing.',
    'We’ve skipped a piece. It goes: you did it, it hurt, and then you say something like that.',
    'Now I’m meant to tell you it wasn’t so bad. It was bad enough.',
    'It’s a lot of feeling or very little, I can’t tell. I’d hoped you would mention {sight}.',
  ],
} satisfies MomentLines;
