import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'It’s about Tuesday. I figured.',
      'All right. I’ve got until half past.',
      'I wondered why you’d booked a room. We never book a room.',
    ],
    softening: [
      'You’ve been saying “hi” to my monitor for two days. I noticed.',
      'I nearly moved this to next week. I had the calendar open.',
      'I’ve brought the deck. I don’t know why. I’ll put it away.',
      'It’s a relief to have you across a table and not across the floor.',
    ],
    open: [
      'You could have gone over my head with this. You came to me. I won’t forget that.',
      'Go ahead. I’m going to try not to present at you.',
      'I’ve rehearsed a lot of nice sentences since Tuesday. I’d rather hear yours.',
      'I’m glad you said something. I’d got as far as your desk twice.',
    ],
  },
  'their-hurt': {
    closed: [
      'I can see it wasn’t pleasant.',
      'I didn’t set out to make you feel small.',
      'They were clapping for the numbers. I know that doesn’t help.',
    ],
    softening: [
      'I saw you close the notebook. I kept on talking, and I saw it.',
      'You’d told your dad you had a board meeting. I only now thought of that.',
      'I’d want to throw the clicker at somebody.',
      'You went back to your desk and answered my email. You even put a smile in it.',
    ],
    open: [
      'You gave it your evenings, and you had to sit there and clap for me. I can’t make that sound any better.',
      'I took the one minute that would have made three weeks feel worth it.',
      'You’re not being petty. I’d wanted you to be, it’d be easier.',
      'So you walked out of there a person who does fonts. I get why you couldn’t look at me.',
    ],
  },
  'your-part': {
    closed: [
      'I was the one up there. So, yes.',
      'It happened quickly. But it was me it happened through.',
      'I changed the slide. I’m not going to say it was the template.',
    ],
    softening: [
      'I keep wanting to tell you about June. I’ll keep it for later, or never.',
      'It was two clicks. I remember both of them.',
      'I said “my,” and I heard it, and there was a little gap where I could have fixed it.',
      'You didn’t leave it lying around for me. You gave it to me to look over.',
    ],
    open: [
      'I took your name off, and then I took the credit. Those are two things, and I did them one after the other.',
      'You did nothing to cause it. You were good at something and I was frightened.',
      'It was never a slip. I’d like to be the one who says so.',
      '“Formatting” was the worst of it. I picked that word so nobody would look twice at you.',
    ],
  },
  'being-heard': {
    closed: [
      'I’ve got it, I believe.',
      'You’d like it on record. I follow.',
      'I heard you. I’m slow, but I heard you.',
    ],
    softening: [
      'It isn’t so much the board. It’s that I knew what it cost you, and did it anyway. Is that nearer?',
      'I’d filed it under credit. You’re talking about having been wiped off.',
      'Give me a second. I’m hearing it from the back row for the first time.',
      'I don’t want to say it back too smoothly. I’m known for smooth.',
    ],
    open: [
      'Three weeks, your name, and then “formatting,” to your face. And you had to nod. That’s what I did.',
      'You trusted me with it early, and I made that the thing that hurt you.',
      'I think you’re also saying you liked working with me. That’s the hard part to hear.',
      'You don’t need me to feel bad. You need me to put it right where they can see it.',
    ],
  },
  reassurance: {
    closed: [
      'We still have to finish the spring report. I’d like to.',
      'That’s decent of you, considering.',
      'I don’t expect anything. We share a printer, that’s a start.',
    ],
    softening: [
      'You’re the best person with numbers I’ve worked with. I ought to have said it with people listening.',
      'I’ve missed you leaning over the divider, these two days.',
      'You can be done with me and I’d still do my part. I want you to know that.',
      'I didn’t sleep on Tuesday either, though I’d got the applause.',
    ],
    open: [
      'Nothing about it was because your work was small. I took it because it was that good.',
      'I’d like to earn my way back onto your drafts. However long that takes.',
      'When I saw your first chart in March, I thought: this will get somebody promoted. It should be you.',
      'You’re allowed not to trust me. I’ll act as if you’re looking, and also as if you aren’t.',
    ],
  },
  pattern: {
    closed: [
      'It’s how things run here. I’m not proud of it.',
      'I talk, you type. Well. That’s how it looks, anyway.',
      'I get loud in front of bosses. My sister says so, too.',
    ],
    softening: [
      'You never say what you did, so I got used to not asking.',
      'The survey, in the fall. That was the same thing, smaller. I thought you hadn’t minded.',
      'I get frightened and I reach for whatever’s nearest. It was yours.',
      'You go very polite, I get very busy, and it’s never talked about. We could’ve gone on like that for years.',
    ],
    open: [
      'I count on you not making a fuss. That’s an ugly thing to find in yourself.',
      'I came up in places where you got credit by being the one standing. I brought it with me. You’ve been paying for it.',
      'If you’d see me doing it again, say “fourteen.” I’d know.',
      'I praise you in the hallway and drop you in the room. It ought to be the other way around.',
    ],
  },
  'what-now': {
    closed: [
      'I can send something. Let me think about how.',
      'I’d need to talk to Helen first. But yes.',
      'Tell me what you want it to say, then.',
    ],
    softening: [
      'I’ll draft it tonight. You cross out whatever’s there for my sake.',
      'Your name goes back on fourteen before I do anything else today.',
      'I’d rather say it in the room than in an email. Monday there’s a room.',
      'If they ask me a question about it, I’ll say, “Ask the person who made it.”',
    ],
    open: [
      'It’ll say: the analysis wasn’t mine, I presented it as mine, here’s whose it is. No “we.”',
      'You take the June meeting. I’ll carry the adapters.',
      'And Helen hears it from me, before my review, not after.',
      'Whatever you build next, your name’s on it in the file name. I’ll ask for that myself.',
    ],
  },
} satisfies Scenario['own'];
