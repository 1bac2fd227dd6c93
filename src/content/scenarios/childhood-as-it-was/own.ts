import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I said an hour. I’ve got an hour.',
      'It’s windy. It’s fine, I like it windy.',
      'I wasn’t sure you’d come, after I hung up like that.',
    ],
    softening: [
      'I picked a bench so we wouldn’t have to look at each other. I hope that’s okay.',
      'I’ve got my shoulders up around my ears. I only just noticed.',
      'You came on foot from the lot. I was listening for the car. Funny, right?',
      'I’ve never started this one and gotten to the end. Go slow with me.',
    ],
    open: [
      'I’m thirty-one and my hands are wet. I’d like to try anyway.',
      'You read what I wrote and you came. The kid in me didn’t expect that.',
      'I don’t want to punish you. I want to say it once and have it stay said.',
      'It took me until March to say it out loud, and I’d still like to be the one who says it.',
    ],
  },
  'their-hurt': {
    closed: [
      'It was a long time ago. I’m fine, I have a job.',
      'Other kids had worse. I know that.',
      'I don’t really want to go through all of it.',
    ],
    softening: [
      'My stomach knew before I did. It still does, at about six.',
      'I used to stand in the hall with my socks on, so that I’d be quiet and also ready.',
      'I still put the shoes straight when my boyfriend comes home. He asked me why. That’s how this started.',
      'It wasn’t every night. That was sort of the worst, that it wasn’t every night.',
    ],
    open: [
      'I was a little kid with a job. The job was the weather in our house.',
      'I got the hamster to be quiet. I whispered to a hamster. I think of that girl a lot.',
      'I loved you, and I was scared of you, in the same ten minutes. Nobody tells you what to do with that.',
      'And then I got brave, and called, and it was like standing in the hall again.',
    ],
  },
  'your-part': {
    closed: [
      'I know you worked a lot. You’ve told me.',
      'I don’t need you to feel bad.',
      'I’m not saying it was all you. Mostly I’m not saying anything.',
    ],
    softening: [
      'I’ve waited for the “but.” It hasn’t come yet. I’m still sort of holding my breath.',
      'You said “shouted.” You’ve always called it being loud.',
      'I thought for years it was about the shoes.',
      'You could have come up after. You’d go quiet and do the dishes, and nobody ever came up.',
    ],
    open: [
      'It wasn’t my job to be easier. I’ve had to learn that out of a library book.',
      'You were the grown-up. I needed to hear that from you, and I just did, more or less.',
      'Those four words took the whole thing away from me again. I’d only just picked it up.',
      'You don’t have to have been a monster. You only have to have been the one with the car.',
    ],
  },
  'being-heard': {
    closed: ['Yes. Roughly.', 'I think so. It’s a lot to check.', 'You don’t have to repeat it all back.'],
    softening: [
      'You remembered the shoes. I only said that once, and fast.',
      'I keep looking over to see if you’re angry. I can’t help it. You’re not, I think.',
      'That was close. There’s a piece about my brother, but that’s his.',
      'It’s strange to hear it in your voice. It used to be your voice I was scared of.',
    ],
    open: [
      'That’s how it was. I wasn’t making it up, then. I’d half thought I made it up.',
      'You didn’t make it smaller this time. I can feel my feet.',
      'I’d like to sit here a minute with somebody else knowing it.',
      'Nine-year-old me would’ve wanted to hear that from the hallway. She’s a bit late, but she heard.',
    ],
  },
  reassurance: {
    closed: [
      'I know you love me. It was never about that.',
      'Okay. Thanks.',
      'We don’t have to hug or anything.',
    ],
    softening: [
      'I believe you mean it. My body takes longer than I do.',
      'There were good things, too. Sunday pancakes. I don’t want to do those today, though.',
      'It helps that you’re not asking me for anything.',
      'I can’t say “it’s okay.” I’d have said it at nine. I used to say it a lot.',
    ],
    open: [
      '“I believe you.” I had that written on my hand, practically, as the thing I wanted.',
      'I’d like to have you in my life. I’d like to not be on duty when you’re in it.',
      'You taught me to swim in this river. I picked the bench for that, if you want to know.',
      'I’m not done being hurt, and I’m glad you’re my parent. I’ve never said those two together.',
    ],
  },
  pattern: {
    closed: [
      'It’s how we are. We don’t talk about stuff.',
      'I go quiet. You’ve always said I was a quiet kid.',
      'I call on birthdays. It’s been working okay.',
    ],
    softening: [
      'If your voice changes on the phone, I start being funny. Have you noticed that I do that?',
      'I tell you something, you’re hurt by it, and by the end I’m comforting you.',
      'I check your mood before I check mine. I’m not even at your house, and I do it.',
      'I made myself easy. It’s hard to stop being easy, and people like it.',
    ],
    open: [
      'I bring it up, you defend, I take it back. We’ve done that three times. You just never knew it was three.',
      'I’d like to be able to say “I’m going now” without it being a catastrophe for either one of us.',
      'I don’t know what to call what I do now. You’ll have to let me be clumsy while I quit being careful.',
      'Back then none of it was mine to fix. Now there’s a bit that is. I’ll tell you sooner.',
    ],
  },
  'what-now': {
    closed: [
      'I don’t have a plan. I just came.',
      'We’ll see. I’d rather not promise.',
      'I should get going in a little while.',
    ],
    softening: [
      'Don’t call me about this. I’ll call you. It might be weeks.',
      'If I come for Easter, I’ll drive myself, and I’ll leave when I need to.',
      'Maybe don’t tell the aunts about it. Let it be mine for now.',
      'I’d like it if you said it again, someday when I haven’t asked.',
    ],
    open: [
      'Here, the first Saturday of the month, same bench. If I don’t come, it’s only that I couldn’t.',
      'When I tell you a thing from back then, say “tell me.” That’s it. Two words.',
      'I want you to talk to someone who isn’t me about your side of it. I think you have one. I can’t be who hears it.',
      'Honk when you come to my place. I mean it. Two short ones. I’d like that car to have a different sound.',
    ],
  },
} satisfies Scenario['own'];
