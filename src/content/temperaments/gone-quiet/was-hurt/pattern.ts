import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'Twice. More than twice.',
      'It’s happened before. Yes.',
      'I’d noticed. I didn’t say.',
      '{usual}. I thought you hadn’t seen.',
      '[tilts head] That’s rather exact.',
      'So it has two ends. I only knew mine.',
      'We do seem to do that. Before {that}, too.',
    ],
    softening: [
      'I go silent. You get louder. I forget who starts.',
      'You couldn’t tell. I’m very good at “no problem.”',
      '{usual}. And I tidy it away, and nothing’s been said.',
      'It’s a relief, hearing it called something we do.',
      'When I say “whatever suits you,” that’s when I’ve left.',
      'I’ve gone quiet on other people too. It isn’t only you.',
      'It’s an old habit. Being no trouble.',
      'My silence looks calm, I’ve been told. Inside it there’s {sight}.',
    ],
    open: [
      'My half: I wait for you to guess. I’m hard on you when you don’t.',
      '{usual}. I’d like to speak sooner. Even badly.',
      'If I’d spoken sooner, {that} might have been smaller. Still yours. But smaller.',
      'I don’t want to be somebody you have to be careful with.',
      'I get polite when I’m hurt. Take it as a sign.',
      'And {mine}. That’s what holding it does.',
      'That’s us. I’m sad about it, and a bit fond of it too.',
      { close: 'You reach, and I shut. I can hear it now, like a latch.' },
    ],
  },
  asked: {
    closed: [
      'I couldn’t say who starts. {usual}. It’s always well under way by then.',
      'You’d know better. I’m mostly busy keeping my face still.',
      'It happens around things like {that}. That’s all I’ve worked out.',
      'I haven’t a theory. I have {sight}.',
    ],
    open: [
      'What I do? I vanish. Politely. While standing in front of you.',
      'It starts early. {usual}. By then I’ve given up.',
      'There’s a minute before. I look down. You could still reach me then.',
      'From my side it goes: I hope, I wait, I give up, I smile.',
      'I learned it early. You’ve only had the worst of it.',
    ],
  },
  missed: [
    'Perhaps not. No.',
    'It’s only the once, then. As you like.',
    '[smooths one sleeve]',
    'I thought we might be getting somewhere, past {that}.',
    'Perhaps it doesn’t happen to you. It happens to me.',
    'Well, {usual}. But we can leave it.',
    'We’re doing it now, I believe.',
  ],
  struck: [
    'You see, here’s where I go.',
    'Being told how I am doesn’t make me talk.',
    '[eyes on the floor, very still]',
    'Perhaps I am cold. It doesn’t feel cold in here.',
    'Moments such as this one. {after}, and this is why.',
  ],
  thin: [
    'That’s kind. I’m not sure it’s how it goes.',
    'Not all you. I was there, being silent.',
    'I’d like to hear one time. One actual day. {that}, say.',
    'Yes, things happen. {usual}, for one.',
  ],
} satisfies MomentLines;
