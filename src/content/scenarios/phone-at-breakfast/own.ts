import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'Morning. There’s tea in the pot.',
      'I’m nearly done here. But go ahead.',
      'I thought we were having a quiet one.',
    ],
    softening: [
      'You’ve left it upstairs. I noticed you’d left it upstairs.',
      'I’d sort of given up on Sundays, too.',
      'Hang on. Let me put the box down.',
      'I was going to go out and water. It can wait five minutes.',
    ],
    open: [
      'I’ve been wondering if you’d noticed. I’d given it till about Wednesday.',
      'I’m not cross this morning. I’m a little shy, if you can believe that, after eleven years.',
      'It’s a small thing to sit down about. I’m glad we’re sitting down about it.',
      'Good. I’ve missed this table, and I’m at it every day.',
    ],
  },
  'their-hurt': {
    closed: [
      'It’s only an animal. We’ll get another.',
      'You were reading. People read.',
      'I had things to do outside, in any case.',
    ],
    softening: [
      'I save them up, you know. All the way up the path I’m picking the words.',
      'What I bring in isn’t news. I know. It’s more like a hello.',
      'I stood there a second too long. That’s when it got embarrassing.',
      'I told the neighbor about it over the fence. He came to look.',
    ],
    open: [
      'When I say come and see, I’m not talking about the fox. I’m asking if you’re in.',
      'I’d have liked somebody to be glad with. It’s half the size, alone.',
      'I felt like I’d brought a stick to somebody who wasn’t a dog person.',
      'What I can’t shake is how fast I learned it. Three mornings and I’d gone dumb.',
    ],
  },
  'your-part': {
    closed: [
      'You’re not a morning person. I’ve always known that.',
      'It was there in your hand. I’d probably look, too.',
      'All right. I didn’t need it put that strongly.',
    ],
    softening: [
      'It’s the not looking up. You can be busy and still look up.',
      'I’m glad to get it without a reason stapled on.',
      'You did hear me. That’s what I’d been going back and forth about.',
      'I thought you might tell me I should have said it louder.',
    ],
    open: [
      'Yes. I called, you were two steps away, and you stayed with the phone. That’s all it was, and it’s enough.',
      'You’re taking the small thing as a small thing, and you’re still taking it. I like that.',
      'I could have said “hey, look at me.” I went off in a huff with a bucket instead.',
      'That’s yours, and it doesn’t make you a monster. It makes you somebody at breakfast.',
    ],
  },
  'being-heard': {
    closed: [
      'That’s about right. It’s not a big story.',
      'You make it sound like a film.',
      'Near enough. Eat, it’s getting soggy.',
    ],
    softening: [
      'It’s odd, hearing it from your side of the table.',
      'There’s a bit about feeling silly that’s hard to get across. But you’re close.',
      'I hadn’t thought you were there enough to remember any of it.',
      'Go on. I like it better when you tell it.',
    ],
    open: [
      'That’s it. It was never the animal. It was the running in.',
      'You’ve noticed more than you let on, behind that thing.',
      'I can feel my shoulders coming down. They’ve been up since the fox.',
      'I’m not background, then. Good. I’d wondered for a week.',
    ],
  },
  reassurance: {
    closed: [
      'I know you’re fond of me. We have a mortgage.',
      'That’s kind. I’m all right, really.',
      'You don’t need to make a thing of me.',
    ],
    softening: [
      'You used to come out barefoot. I think about that.',
      'I’d take one look up over a whole bunch of flowers.',
      'Nobody else would know what that torn ear means.',
      'You say that, and I want to believe you before the coffee’s gone.',
    ],
    open: [
      'You’re who I want to tell. That’s all this is. It’s a compliment, in muddy boots.',
      'I do like you. Even the top of your head.',
      'I never thought you’d stopped caring. I thought I’d stopped being interesting.',
      'Put your hand here a minute. No, leave the toast.',
    ],
  },
  pattern: {
    closed: [
      'Everybody’s like this now. Look in any café.',
      'We’ve both got our ways in the morning.',
      'I go out, you stay in. It works.',
    ],
    softening: [
      'I come in at full speed and you’re barely awake. That’s a bad match, at seven.',
      'You reach for it when you’re worried about work. I could have asked about that.',
      'I say it once and then never again. Nobody could win at that.',
      'I go silent to see if you’ll notice. Then I’m hurt when you’re peaceful.',
    ],
    open: [
      'I call, you don’t look, I stop calling, you think all’s well. Round it goes, and nobody shouted.',
      'I do it too, in the evening, with the seed catalogs. You’ve stood there. I know you have.',
      'We’ve been polite for nine days. I’d rather have had a fight.',
      'I wonder how many foxes we’ve each let go by.',
    ],
  },
  'what-now': {
    closed: [
      'If you like. I’m out there anyway.',
      'Let’s see what the week brings.',
      'You don’t have to get up at six for my sake.',
    ],
    softening: [
      'A basket by the door, for the thing. Just till the second cup.',
      'I could say “it’s a quick one” or “it’s a good one.” So you’d know.',
      'One look is all. You can go straight back.',
      'I might be slow to start up again. Don’t take it for sulking.',
    ],
    open: [
      'Tomorrow, six, the bench. I’ll nudge you with my foot if it comes.',
      'Look up when I come in. And I’ll ask what you’re reading, now and then.',
      'The plum’s got two days left. You could start there, right now, in your socks.',
      'Let me tell you how the dream ended. It’s short. There’s a heron in it.',
    ],
  },
} satisfies Scenario['own'];
