import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'Please. I’ve a quarter of an hour.',
      'It’s about Monday, then.',
      'You’ve closed the door. Very well.',
    ],
    softening: [
      'I’ve turned the telephone off. It’ll live.',
      'You’re standing very straight. I’d be glad if you sat.',
      'I don’t get many people who come and say it in here. Mostly I hear it from the kitchen.',
      'I was going to come by your desk. Then I thought, with everyone there? And I didn’t come at all.',
    ],
    open: [
      'It can’t be easy, coming to say this to the man who signs your time sheet. Take your time.',
      'Say it as you’d say it to an equal. I’d like to deserve that.',
      'I’ve an idea what it is, and I won’t guess out loud. I’ve done enough of that.',
      'You came in that door in March and trusted me. I’m surprised, and thankful, to see you in it again.',
    ],
  },
  'their-hurt': {
    closed: [
      'I regret that it was unpleasant.',
      'They’re good people out there. But I take your point.',
      'I hadn’t looked at it from that chair.',
    ],
    softening: [
      'I saw the sunflower card. I signed it. I signed it, God help me.',
      'My wife would have walked out of that room. She told me so on Monday night.',
      'You kept on taking notes. I thought that meant it was all right.',
      'I meant them to think well of you. I never asked if you wanted to be thought of.',
    ],
    open: [
      'You came here to be the one who’s good with the accounts. I made you the one who’s ill.',
      'It was yours, and there’s very little that’s yours just now. I gave it away over a schedule.',
      'Now you’ve nine people’s faces to look after, on top of everything. I handed you that.',
      'I can’t imagine the Fridays. I could at least have left the other four days as they were.',
    ],
  },
  'your-part': {
    closed: [
      'I said it. There’s no disputing it, nine people were there.',
      'It was careless, and it was I who was careless.',
      'I didn’t say what for. That’s little enough, I see that.',
    ],
    softening: [
      'I said “of course” to you. I’ve been turning that over. I say it twenty times a day.',
      'I could tell you it slipped out. It didn’t altogether slip.',
      'I’m fond of a warm phrase. That one was warm at your cost.',
      'You asked one thing of me, and you’d asked it clearly.',
    ],
    open: [
      'You gave me that in confidence, and I spent it to quiet a room.',
      'A man in my chair mustn’t do that. I don’t say it because there’s a rule. I say it because I looked at you.',
      'There’s nothing in it for you to have done better. You closed the door. You told me plainly.',
      'I knew while I said it. I saw your hand stop, and I went on to the next line as though nothing had been said.',
    ],
  },
  'being-heard': {
    closed: [
      'I believe I have it.',
      'You’d asked for silence, and you got a speech. Yes.',
      'I’ve made a note. In my head, not on paper.',
    ],
    softening: [
      'So it isn’t that they were unkind. It’s that you weren’t asked. Do I have it?',
      'I’d been thinking about the word. You’re talking about the choosing.',
      'It takes me a minute. I’m used to being the one who explains.',
      'You needed one place with no questions in it. I’d not understood that this was the place.',
    ],
    open: [
      'You decide who knows. I took that away, and I can’t hand it back, and you must sit among them. Is there more?',
      'It was never the clinic. It’s that I said “of course,” and it meant nothing.',
      'You’ve had to comfort them, haven’t you? All week. I’d not seen that until now.',
      'I think you’re telling me you were safe here and I ended it. I won’t soften that.',
    ],
  },
  reassurance: {
    closed: [
      'Your job’s in no danger. I should like that to be clear.',
      'You’re valued here. That hasn’t changed.',
      'The Fridays stand. Nobody’s touching the Fridays.',
    ],
    softening: [
      'I’ve never once thought less of your work. I ought to have told you that in March.',
      'You needn’t be cheerful for me. I’d rather you weren’t.',
      'I’d be sorry to lose your good morning for good.',
      'It’s more than I’d counted on, that you’d say that to me today.',
    ],
    open: [
      'You’ll have no trouble from me for having said this. I’ll put that in writing as well, if you like.',
      'My father was ill for a year and let nobody say so. I knew better than most, and I still did it.',
      'If you never trust me with a private word again, I’ll still see that you’re treated right.',
      'I think the more of you for walking in here. I hope someday you’ll be able to think well of me.',
    ],
  },
  pattern: {
    closed: [
      'It’s a close team. Things get about.',
      'I speak for people. It goes with the chair.',
      'You’ve always said it was fine, so I’ve gone by that.',
    ],
    softening: [
      'I call us a family. I suppose in a family someone always tells.',
      'Who’d say “it’s not fine” to the man who makes the schedule? I hadn’t considered that.',
      'I did something of the sort to Denise. I’d filed it under concern.',
      'I like a room to be warm, and I’ll burn almost anything to get it there.',
    ],
    open: [
      'You go quiet because I’m over you, and I hear the quiet as a yes. That one’s for me to mend, not you.',
      'I tell things so that people will be kind. It’s my own need, to have it all kind. You paid.',
      'In the next meeting, when I feel a fine sentence coming, I’ll count to four.',
      'I’d rather be asked for less and be trusted with it. It’s the other way around with me, I think.',
    ],
  },
  'what-now': {
    closed: [
      'What is it you’d like done?',
      'I’ll be more careful. You have my word. For what my word’s worth this week.',
      'I could speak with them. Or not speak with them. You tell me.',
    ],
    softening: [
      'If anyone asks: “off on Fridays.” Not a syllable more. I’ve practiced it.',
      'I’ll want to make a grand apology on Monday. Please tell me not to.',
      'The schedule will say “away.” It’ll say that for everybody, whatever they’re away for.',
      'You can have it in two lines, signed, before lunch.',
    ],
    open: [
      'I’ll say nothing to them unless you want it, and then in your words. You write it, I read it out.',
      'If someone brings you a casserole, send them to me. I’ll tell them I talked out of turn, and no more.',
      'Come in here in May and tell me how I’ve kept to it. I’d sooner you were strict.',
      'And if you’d like someone else to handle your Fridays, I’ll arrange that without asking why.',
    ],
  },
} satisfies Scenario['own'];
