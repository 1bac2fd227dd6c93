import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'Come in, it’s open. Mind the glasses.',
      'I can’t stop long. The man’s coming for the stove at noon.',
      'Well. Here you are.',
    ],
    softening: [
      'I didn’t know if you’d really come up the steps. I watched you from the window.',
      'You look older. So do I, I guess. It’s been a winter.',
      'I’ve gone over what I’d say to you, mostly in the car. It’s all gone now.',
      'Take the good chair. I can’t throw it out till somebody’s sat in it.',
    ],
    open: [
      'I’m sore at you, and I’m glad you’re here. I can’t do them one at a time.',
      'There’s coffee in her pot. It still makes it too strong.',
      'It’s good to hear somebody talk in this kitchen. Start wherever you can.',
      'I won’t make it easy and I won’t make it hard. Sit down.',
    ],
  },
  'their-hurt': {
    closed: [
      'It was a funeral. They’re none of them good.',
      'A lot of people couldn’t make it.',
      'I had my hands full. I didn’t look around much.',
    ],
    softening: [
      'I’d told the cousins about you. “Wait till you meet this one,” I said.',
      'It’s a funny thing, who you look for.',
      'I could have used somebody to roll their eyes at when the organ went wrong.',
      'You don’t forget who stood there. I don’t mean to keep a list. It keeps itself.',
    ],
    open: [
      'I buried my mother with a hole in the row where my friend was.',
      'You knew her. Everybody else there knew a nice old lady. I wanted one person who knew her.',
      'I came back to the house that night with nobody, and I turned on all her lamps.',
      'For six weeks I thought that I’d been wrong about us for forty years. That’s what it did.',
    ],
  },
  'your-part': {
    closed: [
      'All right. You’ve said it.',
      'I don’t need it carved in anything.',
      'You weren’t there. There’s no way to say it that takes long.',
    ],
    softening: [
      'I was afraid you’d tell me about a meeting.',
      'I don’t care why so much. It’s good you don’t lead with why.',
      'It sits a bit different, with you standing in her kitchen saying it.',
      'You did say you’d come. You said it with your hand on my neck, out in that parking lot.',
    ],
    open: [
      'Not coming is one thing. Then leaving me to it, that’s the other. I’m glad they’re both on the table.',
      'You were scared, I’d bet my shirt. And it was still me who stood there. That’s yours to know, and I think you do.',
      'I could have called you and yelled. She would have. I got proud instead, that’s my bit.',
      'That’s a straight answer. She’d have given you a plate for it.',
    ],
  },
  'being-heard': {
    closed: [
      'That’s it, more or less.',
      'You’ve got the outline. It’s bigger from inside.',
      'It’s fine. You don’t have to get all of it.',
    ],
    softening: [
      'I didn’t think anybody’d pictured that. The row, I mean.',
      'Hold on. I’ve got something in my eye, and it’s not dust.',
      'You lost your own dad, so you know some of it. I’d forgotten you know some of it.',
      'It’s the first time since then I haven’t had to cheer somebody up about my own mother.',
    ],
    open: [
      'Yes. That’s what it was. It was the looking around.',
      'You can stop there. You’ve got it. I don’t want you to go on and hurt yourself with it.',
      'I’ve told this to four people. You’re the first one who didn’t tell me about theirs.',
      'It’s out of my chest some. It’s in the room, with the boxes. That’s better.',
    ],
  },
  reassurance: {
    closed: [
      'That’s kind. She always said you were kind.',
      'I know you think the world of her. Thought.',
      'Let’s not get soft, I’ve got till noon.',
    ],
    softening: [
      'You drove the whole night when my truck died in Ohio. I kept bringing that up, in my head, for your side.',
      'I’d like to think so. I’d like to have thought so in February.',
      'You came here, to this house. I wouldn’t have wanted to, in your shoes.',
      'I didn’t take your name off the thing on the fridge. Who to call. I looked at it, and I left it on.',
    ],
    open: [
      'You’re still the skinny one. There isn’t anyone else who knows what that means.',
      'I’ve buried enough this year. I don’t want to bury you, too.',
      'I need old friends now. There’s nobody else left who remembers me short.',
      'She forgave you in about a day, if I know her. I’m slower. I’m on my way.',
    ],
  },
  pattern: {
    closed: [
      'You’ve never been good at hospitals and such. I know that.',
      'It’s how you are. I should’ve planned for it.',
      'We’re not callers, either of us.',
    ],
    softening: [
      'When my divorce came through, you sent a fruit basket. I laughed about that at the time.',
      'I say “don’t worry about it,” and I say it very well. I’ve let you off a lot, and then I charge you for it.',
      'You get ashamed, and go to ground, and I’m left with two things in place of one.',
      'I don’t ask. I wait to see who comes. It’s a lousy test, and nobody knows they’re taking it.',
    ],
    open: [
      'I go quiet so I won’t beg, you go quiet so you won’t be yelled at, and there’s six weeks.',
      'When it gets dark you send something. I’d rather have you with nothing in your hands.',
      'You think you have to come with the right words. Ma’s neighbor came with a wet umbrella, and stood there. That did it.',
      'It’s not only you. I make it look like I can carry anything. I’ve got the back for it, so they believe me.',
    ],
  },
  'what-now': {
    closed: [
      'You could take the glasses down to the car.',
      'Let’s get this kitchen done, and then see.',
      'No big plans. I can’t do big plans right now.',
    ],
    softening: [
      'If you can’t face a thing, say that. Five words. I’d forgive you five words.',
      'Her birthday’s the ninth. I’d be glad if the phone rang.',
      'I might still get mad, some evening. I’d like to be able to call and be mad.',
      'It won’t be mended by noon. But the table has to go, and it has two ends.',
    ],
    open: [
      'The stone goes up in May. Come with me. Pick me up, so that I know you’re coming.',
      'Do the apron with me. Then we’re stopping for the day.',
      'Sundays at four, that was her hour. You could call then. You needn’t say anything clever.',
      'I can’t give you the Thursday back. There’s a lot of other days, though. Come to some.',
    ],
  },
} satisfies Scenario['own'];
