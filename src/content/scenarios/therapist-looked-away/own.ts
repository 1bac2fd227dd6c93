import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'We can begin there, if you like.',
      'Yes. We did run up against the time.',
      'You’d like to talk about how we ended.',
    ],
    softening: [
      'I saw your car down there. I hoped you’d come up.',
      'I was going to ask about it. It’s better that you did.',
      'I’ve turned the clock around. Then I thought that looked silly. It’s still turned around.',
      'You needn’t be careful with me. I’ll try to be worth it.',
    ],
    open: [
      'I don’t think I’d have found the nerve, in your chair. Go on, I’m with you.',
      'You came back, and you started with the hard thing. I know what that took.',
      'I’ve thought about that minute all week, and I’d still rather hear yours first.',
      'Take the whole hour for this, if it wants an hour. Nothing else is on my list.',
    ],
  },
  'their-hurt': {
    closed: [
      'It’s hard when an hour ends on something like that.',
      'Endings are difficult here. For many people.',
      'I can see it’s stayed with you.',
    ],
    softening: [
      'You’d only got as far as the dock. I left you standing out on it.',
      'You went down those stairs by yourself with all of that. I heard the street door.',
      'You said “it’s fine,” and your coat was buttoned wrong. I saw that, and I said, “See you Thursday.”',
      'I’d wondered how long you’d been carrying it. Now I wonder how it was to carry it home again.',
    ],
    open: [
      'You tried it out, just once, whether a person would stay. And I looked at a shelf.',
      'You were right to be hurt. There’s no hidden meaning in it. I looked away.',
      'Somebody was meant to be there that summer, and wasn’t. Last week that was me.',
      'It must have felt as though you’d been too much. You weren’t. I was too little.',
    ],
  },
  'your-part': {
    closed: [
      'I do keep an eye on the time. That’s part of what I do.',
      'I could have ended it differently. I’d agree with that.',
      'It wasn’t my best minute.',
    ],
    softening: [
      'I’d like to ask what it reminded you of. That can wait. It was me who did it.',
      'There was someone in the waiting room. You couldn’t have known, and you had no need to.',
      'I knew from your voice it was something new. And I still looked.',
      'I wasn’t bored. I got worried that I couldn’t do it justice in eight minutes, and so I did it none.',
    ],
    open: [
      'I looked at the clock, I cut you off, and I let you say “it’s fine.” All three are mine.',
      'You did nothing wrong by starting late. People start when they can.',
      'I have no clever reason. I was afraid of running over, and I put that ahead of you.',
      'It’s the one thing I’m here for, to keep looking. And I looked away.',
    ],
  },
  'being-heard': {
    closed: [
      'I think I follow.',
      'You’d have liked me to notice sooner. Yes.',
      'I’d put it a little differently, but go on.',
    ],
    softening: [
      'So it was two things. The look, and then how brisk I got. Is that right?',
      'I’d thought of that minute. I hadn’t thought of your week. I’m beginning to.',
      'Tell me if I’m making it neater than it was. I do that.',
      'You’re watching my face to see if it went in. It has, though it’s a bit slow to show.',
    ],
    open: [
      'You’d kept it for twenty years, you put it down in front of me, and I picked up my book. Have I got it?',
      'And then you spent a week thinking it wasn’t worth eight minutes. That’s the part I’m sorriest for.',
      'So you don’t need me perfect. You need me to see it when I’ve gone.',
      'You’ve told me something true about me, and you did it kindly. Is there any that you’ve left out to be nice?',
    ],
  },
  reassurance: {
    closed: [
      'Thursdays at four is yours, as long as you want it.',
      'You’re welcome here. That hasn’t changed.',
      'I appreciate your saying so.',
    ],
    softening: [
      'I don’t need you to like me today. I’m glad you’re in the chair.',
      'You can be cross with me and come back. I’ll be here, cross or not.',
      'I look forward to this hour. I know how that sounds, after last week. It’s so.',
      'You don’t have to take care of me in here. You’ve had enough of that job elsewhere.',
    ],
    open: [
      'What you told me didn’t make me want to get away from you. I want that to be quite clear.',
      'I remember everything you said, up to where I stopped you. You can go on from there one day, or never.',
      'If you decide not to go on with me, I’ll help you find somebody good, and I won’t make it hard.',
      'You weren’t too much. I’d like to say it every week until it bores you.',
    ],
  },
  pattern: {
    closed: [
      'It’s happened before, at the end, that something big came up.',
      'We might look at how we finish, the two of us.',
      'You tend to be very quick about getting to the door.',
    ],
    softening: [
      'You hold it until there’s hardly any time, so that it can’t go too badly. And then I see to it that it does.',
      'When you’re polite to me I relax. I oughtn’t. That’s mostly when you’ve left.',
      'You look for the sign that somebody’s had enough, and I gave you one, right on time.',
      'I get brisk when I’m moved. It’s an old habit, and a poor one in my line of work.',
    ],
    open: [
      'You go quiet, I think you’re all right, we both say “see you Thursday.” I’d like us to do that less.',
      'I don’t want to make it all about what came long before. Some of it’s only about this room, and about me.',
      'Next time you say “it’s fine,” I’ll ask one more time. You’re free to tell me to stop it.',
      'You notice every blink, you had to learn that. I’d rather you asked me what the blink was.',
    ],
  },
  'what-now': {
    closed: [
      'We could pay more attention to the time.',
      'What would you find useful?',
      'I’ll bear that in mind for next week.',
    ],
    softening: [
      'The clock can stand where we both see it. Then nobody has to look past anybody.',
      'If I drift, say so on the spot. You could say “clock.” I’d know.',
      'I could keep ten minutes free after you, on a day when you want to try again.',
      'We don’t have to open the lake today. It’ll keep. I’ll keep it, too.',
    ],
    open: [
      'At quarter to, I’ll say the time out loud. Then we’ll pick how to end it, you and I.',
      'If I ever have to stop you, I’ll tell you why, and when we go on, and I’ll be looking at you.',
      'When you’re ready for it, begin with it. First thing, coat still on, if need be.',
      'Try me for three more Thursdays, and then let’s ask outright whether this is good enough for you.',
    ],
  },
} satisfies Scenario['own'];
