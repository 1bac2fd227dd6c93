import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'Keep it down. She’s only just gone off again.',
      'I’m awake. You can turn the lamp on.',
      'If it’s about the pans, I’ve washed them again. They were wet.',
    ],
    softening: [
      'My neck’s gone. But sit, there’s room at the end.',
      'I was lying here deciding whether to come up. I hadn’t decided.',
      'We were a fine pair last night.',
      'Neither of us has slept, so let’s go slow.',
    ],
    open: [
      'I don’t want to start the day on top of that. I’m glad you came down.',
      'I had you walking in with a different face, all day long. So did you with me, probably.',
      'Mind the blanket. Come under it, if you want, there’s about a foot of it.',
      'I said something rotten too. I know we’ll get to that.',
    ],
  },
  'their-hurt': {
    closed: [
      'It was one word. I’ve got a thick skin.',
      'I got up, I got shouted at, I lay down again.',
      'It’s done now. She’s better, that’s what counts.',
    ],
    softening: [
      'I’d thought you’d come up and stand in the door with me for a minute and look at her.',
      'You get to be tired. I’d only like to be tired too.',
      'I smelled so bad. I hadn’t had a shower, and there you were looking at me like that.',
      'All day I’d thought, when the other grown-up gets here.',
    ],
    open: [
      'I did the hardest day I’ve had in a year, and it looked like nothing. That’s what I can’t swallow.',
      'I’d been brave since nine in the morning, and there was nobody to put it down in front of.',
      'I needed somebody to say, my God, look at you. And you did say it, only the other way.',
      'I shook, down here. I don’t know if it was the cold.',
    ],
  },
  'your-part': {
    closed: [
      'We both had a go. I don’t keep score.',
      'It was loud, that’s all I’d say.',
      'Right. And the neighbors heard, but right.',
    ],
    softening: [
      'You didn’t know about her. I keep that in mind. You also didn’t ask.',
      'I won’t fight you on being worn out. It’s the aiming it at me.',
      'It’s different when you don’t hand me mine in the same breath.',
      'It’s a relief, I’d been arguing with you in my head till four.',
    ],
    open: [
      'You came in and decided who I was, from a sink. That’s the piece that’s yours.',
      'And the martyr thing is mine. I won’t put it in your pile.',
      'You could be hungry and filthy and finished and still say “what happened here?” I know you can, you mostly do.',
      'I’d rather have that from you than a clean kitchen.',
    ],
  },
  'being-heard': {
    closed: [
      'Yes, roughly. With more laundry.',
      'That’s how it went. I don’t need it in full.',
      'You’d have had to be here.',
    ],
    softening: [
      'I can see you seeing it, a bit. The floor, and all that.',
      'Nobody’s ever put it together for me like that. It’s mostly invisible, what I do.',
      'Give me a second. I’m a bit leaky, it’s the hour.',
      'It’s not that you have to make it up to me. I like that you can picture it.',
    ],
    open: [
      'There. Now somebody else was in that bathroom too.',
      'I’m going to remember you sitting there in your work shoes, getting it.',
      'Now you. You had sixteen hours of something. I never asked, either.',
      'It’s lighter. I could almost do the sink.',
    ],
  },
  reassurance: {
    closed: [
      'I know. We’re tired, we’re not broken.',
      'Nobody’s leaving over a frying pan.',
      'Good. Let’s try and sleep a bit, then.',
    ],
    softening: [
      'The water by her bed. I did see that.',
      'I slept down here, but I’d taken your pillow. I don’t know if you noticed.',
      'I don’t think you’re a bad one to come home to me. I think it’s a bad hour.',
      'It’s good to have you on this sofa, even with your elbows.',
    ],
    open: [
      'There’s nobody I’d rather clean up sick with. That’s practically a vow.',
      'I’m on your side. I lost track of it at midnight, but I am.',
      'We’re good at the big things. It’s crumbs that get us.',
      'You make her laugh when I’ve got nothing left. Don’t think I don’t know it.',
    ],
  },
  pattern: {
    closed: [
      'It’s the hours. It’s always after a double.',
      'Everyone with kids has that fight.',
      'We’ll be less tired in ten years.',
    ],
    softening: [
      'You bang things, I get clever and mean. We’ve done that one before.',
      'I go stiff before you’ve even got your key out. You must feel it at the door.',
      'When you say nothing and scrub, I feel accused. Maybe you’re only scrubbing.',
      'We’ve got this contest going, and the prize is being the worst off.',
    ],
    open: [
      'You see mess and think nobody cares about you. I hear pans and think nothing I do counts. And off we go.',
      'Neither of us says “help.” We say it with cutlery.',
      'I could meet you at the door, instead of listening from upstairs with my teeth shut.',
      'The fight was already there in the sink before you came. We only had to pick it up.',
    ],
  },
  'what-now': {
    closed: [
      'I’ll do the bottom rack, you do the top. Fine.',
      'We could try. Till the next time it all goes wrong.',
      'First sleep, then plans.',
    ],
    softening: [
      'I’ll send you a word when it’s a bad day. It doesn’t need an answer.',
      'If you’re at the end of your rope, say so in the hall. I’ll take you at your word.',
      'Leave the sink. Whatever’s in it. Till we’ve said hello.',
      'And no names, from either of us, after ten at night.',
    ],
    open: [
      'Next double: I’ll leave the lamp on, you come up first, shoes and all. Dishes can rot.',
      'You take her till nine, I shower for an hour. Then I’ll make you eggs and you tell me about your night.',
      'Paper plates when she’s sick. I mean it. Put it on the list.',
      'If I say that word again, you may send me to the sofa yourself.',
    ],
  },
} satisfies Scenario['own'];
