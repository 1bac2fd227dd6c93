import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'There’s coffee. I made enough for two.',
      'I leave at eight. So, say it.',
      'I didn’t know if we were going to mention it.',
    ],
    softening: [
      'I did hear your key. I turned over.',
      'I threw the salad out. The pasta I couldn’t.',
      'Sit down, then. Not over there. Here.',
      'I’ve been up since five getting my sentences ready. They’re all gone now.',
    ],
    open: [
      'I lit candles on a Tuesday, for nothing. That was the whole joke of it.',
      'I’m glad it was you who started. I’d cooked and I’d waited. I didn’t want to do this part too.',
      'You stood in front of that stove a good while last night. I heard you.',
      'I’m tired and I’m a bit sore, but ask me and I’ll tell you.',
    ],
  },
  'their-hurt': {
    closed: [
      'It was two hours. People wait longer at the dentist.',
      'I’d eaten some bread by then.',
      'You weren’t here. That’s about all there was to it.',
    ],
    softening: [
      'Around eight I moved the chairs. I don’t know why. So it would look less like a table for two.',
      'It isn’t hunger, when you wait like that. I wasn’t even hungry.',
      'I’d put the nice shirt on. I took it off again before you could see it.',
      'Every time the elevator went, I stood up.',
    ],
    open: [
      'I stood at the window in my socks like a dog. I saw myself in the glass.',
      'First I was annoyed, then I was frightened, and then you were fine and I was alone with both.',
      'I’d told them at work why I was leaving early. Today they’ll ask me how it went.',
      'What got me was how happy I’d been at six, chopping parsley.',
    ],
  },
  'your-part': {
    closed: [
      'Well. You said yes, so I took it as a yes.',
      'I only asked because I needed to know when to start the water.',
      'It’s one thing to be late. But fine, go on.',
    ],
    softening: [
      'It helps to hear it with no traffic in it.',
      'You could have said no in the morning. I’d have moved it to Wednesday.',
      'I don’t mind that you went. I mind that I found out by clock.',
      'You always do say yes fast. I noticed it at breakfast and hoped.',
    ],
    open: [
      'There was a choice at half past six, and it went right by me. That’s the piece I mind.',
      'I’ve made this longer in my head than it was. But that part, yes. That was yours.',
      'You knew I was at the stove. That’s the part that’s yours, and I’m glad we can say so.',
      'And I could have gone to my sister’s instead of lying there stewing. That bit I’ll keep.',
    ],
  },
  'being-heard': {
    closed: [
      'Something like that.',
      'More or less. The oven was off by then.',
      'It’s a lot of talk for one plate, but yes.',
    ],
    softening: [
      'I was scared for a bit in there. I don’t know if that came across.',
      'I didn’t think you’d thought about the table at all.',
      'Closer than I expected before coffee.',
      'Say that again, slower. I was still on the first half.',
    ],
    open: [
      'Yes. Two hours of listening to the stairs. That’s what it was.',
      'It sounds so small out loud, and you didn’t treat it as small. Thanks.',
      'I feel a bit less silly about the candles now.',
      'You’ve got it. I was there the whole evening, and now so were you, a bit.',
    ],
  },
  reassurance: {
    closed: [
      'I know, mostly. It was only a dinner.',
      'Good. Well, there’s toast.',
      'I wasn’t going anywhere. I’m only quiet.',
    ],
    softening: [
      'I know it’s me you come home to. I’d like it to be me you think of at six, too.',
      'I did leave the light on. So.',
      'That’s nice to hear with my shoes still off.',
      'It wasn’t ever that I thought you didn’t love me. I thought I was the easy one to skip.',
    ],
    open: [
      'I like us. I like us on Tuesdays especially. That’s why it stung.',
      'Come here a second. Mind the coffee.',
      'You came up, and you stood by the bed, and you didn’t make a joke. I noticed that.',
      'I’d cook for you again. I want you to know that was never in question.',
    ],
  },
  pattern: {
    closed: [
      'It’s been a busy spring. For both of us.',
      'It goes how it goes, with your job.',
      'I’ve gotten used to cooking for seven and eating at eight.',
    ],
    softening: [
      'I say “no problem” so well that you believe it. That’s partly my doing.',
      'You hate to be the one who leaves first. I know that. I pay for it at home.',
      'When I stop asking what time, that’s not me being relaxed.',
      'You’re late, I go silent, you tiptoe. We’re very good at it by now.',
    ],
    open: [
      'I wait, I don’t say anything, then I go to bed at you. It’s not a great system.',
      'You can’t disappoint people to their face, so you do it to the one who isn’t there. That’s me, a lot.',
      'I could ask you at five: is it still seven? I’d been too proud to ask.',
      'It’s not only last night. It’s that last night knew exactly where to go.',
    ],
  },
  'what-now': {
    closed: [
      'Fine. We can try that.',
      'I’ll believe it when it’s on a plate.',
      'A message would do. I don’t need flowers.',
    ],
    softening: [
      'And if you’re having a good time, say so. I can take a good time.',
      'Don’t promise me seven. Promise me you’ll tell me.',
      'You could do the blue plate, to start. It’s still in the sink.',
      'An alarm on your phone, maybe, out of the bag. I’d find that sort of sweet.',
    ],
    open: [
      'Next Tuesday, same nothing. You shop, I’ll do the lemon.',
      'Tonight I’d like soup from a can, you across from me, and nobody checking the time.',
      'Write to me before eight. And I’ll say when I mind, instead of turning the other way.',
      'Let’s keep the candles. They’ve got two-thirds left in them.',
    ],
  },
} satisfies Scenario['own'];
