import type { Scenario } from '../../schema-rehearsal';

export const suggestions = {
  opening: [
    [
      'On Sunday you did my stutter and nine people laughed. It hurt. I’m here to say that.',
      'Hey, so, no big deal, but the pizza thing on Sunday was kind of a lot.',
      'You think you’re so funny. Nobody’s told you yet that you’re the only one who does.',
    ],
    [
      'I’m going to take my time with this, and I’d like you not to finish my sentences.',
      'I know you didn’t mean anything by it, and I may have overreacted by leaving like that.',
      'I’m not coming to anything you’re at. I just thought you’d like to hear it in person.',
    ],
  ],
  'their-hurt': [
    [
      'I work on my speech every morning before anyone’s up. Then you do it for a laugh over the roast.',
      'It’s a little embarrassing, that’s all. I’m used to it by now, and I can take a joke.',
      'You wouldn’t last one day with it. You’d cry.',
    ],
    [
      'When they laughed, I was eleven again, at the blackboard. I wanted to be under the table.',
      'I just didn’t love it, with the cousin’s new girlfriend there and everything.',
      'You made me look like an idiot, and you sat there so pleased with yourself while everybody wiped their eyes.',
    ],
  ],
  'your-part': [
    [
      'You knew it was my voice, and you knew who was listening. You did that. Joke or not.',
      'I get that you were only trying to cheer things up, and Mom’s dinners can drag.',
      'You’re a bully, Micah. Thirty-four years old and still a bully.',
    ],
    [
      'Writing “lighten up” was a second thing. It told me my own hurt was wrong.',
      'Maybe if I’d said something years ago, you’d have known. So it’s half me.',
      'Let’s talk about all the things you can’t do, at the table, in front of your wife. See if that’s a joke.',
    ],
  ],
  'being-heard': [
    [
      'I heard you say it was a joke. I’m still telling you that it hurt.',
      'Okay, yeah, I suppose it was funny the first couple of times.',
      'You don’t listen. You never did, you just wait till there’s a place to put a punch line in.',
    ],
    [
      'Tell me what you heard me say. Just that, no bit.',
      'You know what I’m trying to say, right? I don’t need to go on and on about it all evening.',
      'Say one serious thing. One. I’ll wait. See, you can’t.',
    ],
  ],
  reassurance: [
    [
      'I like laughing with you. It only works when I’m in on it.',
      'It’s fine, you’re my brother, I’ll get over it like I always do.',
      'If you weren’t family I’d have dropped you a long time ago, and so would everybody else.',
    ],
    [
      'You were the one who waited for me to finish, when we were kids. I miss him.',
      'We’re good, we’re good. I just wanted to say it and now I’ve said it, so let’s have a beer.',
      'Don’t flatter yourself. I don’t care what you think of me.',
    ],
  ],
  pattern: [
    [
      'You do the voice, they laugh, I smile and go home early. I’m done with the smiling part.',
      'I’m sensitive about it and you’re a joker. It’s just how we’re built, I guess.',
      'You’ve needed an audience since you were born, and you’ll step on anyone you like to get one.',
    ],
    [
      'I laughed along for years, and it wasn’t because I liked it. It was so it’d be over.',
      'Maybe I send mixed signals, with me laughing and all.',
      'You pick on me because there’s nothing else going on with you.',
    ],
  ],
  'what-now': [
    [
      'Don’t do it anymore. Not at Mom’s, and not when I’m out of the room.',
      'Could you maybe tone it down, or at least check who’s there first?',
      'Stand up next Sunday and tell them all what a jerk you are, and then we’ll see about it.',
    ],
    [
      'If somebody asks for the pizza bit, I want you to say no before I have to.',
      'Let’s both try and lighten up a bit, I’ll be less touchy and you’ll be less loud.',
      'Do it one more time and I’ll do one of you. I’ve got plenty.',
    ],
    [
      'I can’t laugh about it with you yet. I’d like a month where it doesn’t come up.',
      'I don’t really need anything. I just thought you might like to know.',
      'Just leave me alone.',
    ],
  ],
} satisfies Scenario['suggestions'];
