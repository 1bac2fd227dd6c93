import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'That’s not all right. Not on any day, not from anybody.',
      'My hands have gone into fists. I’m undoing them. One. Two.',
      'Half of me’s already up and marching. The other half’s sitting here, and that’s the half you’re getting.',
      'And you got up the day after and carried on. With that in you.',
      'Nobody gets to do that to you. I’ll say it once more and then I’ll shut up: nobody.',
    ],
    softening: [
      'I was getting mad so as not to feel it. It’s sad, under there. It’s so sad.',
      'That bit I’d like to hear again, if you can. I was too loud inside the first time.',
      'What was the worst of it for you? Only if you feel like it.',
      'However softly you put it, I can tell how long you’ve had it.',
      'It hurt you. I got so busy with who did it, I skipped right over that.',
      'Were you frightened? You don’t have to say. I’m asking so I don’t guess.',
    ],
    open: [
      'I’ve got no noise left. That hurt you, and I’m so sorry it did.',
      'It doesn’t have to make sense. It hurt. It’s allowed to be that plain.',
      'Nobody was there with you then. I can’t fix that. I’m here for this part.',
      'Tell me the small thing nobody would think of. I’d like to know that, too.',
      'I’d have given a lot for you not to know what that’s like.',
    ],
  },
  asked: {
    closed: [
      'In case you’re wondering, you’re not exaggerating. I think I’m getting the polite version.',
      'I believe it, I believe it hurt, and I’d like to yell at the sky.',
      'I’d be angry if that had been done to a stranger. And it’s you.',
    ],
    open: [
      'It happened, it was wrong, and you’re not too soft. Three things, all true.',
      'Anyone would hurt after that. You’re not odd, and you’re not weak.',
      'I can’t see into anybody else, and I don’t need to. I can see you.',
    ],
  },
  missed: [
    'You’re allowed to say it’s small. I’ll keep it at the size it looks from here.',
    'You don’t have to be fair to anybody on this step.',
    'I’ve known you with things that were nothing. This I’ll take seriously, and quietly, if that’s better.',
    'All right. We can put it down for a minute. I’ll know it’s there.',
  ],
  struck: [
    'There it is. I wondered where you’d put it.',
    'Be as mad as you are. I know mad. It doesn’t scare me and it won’t move me.',
    'I’d rather have you angry beside me than polite on the phone.',
  ],
  thin: [
    '“I don’t know” is a fine thing to say about something like that.',
    'Turn it any way you like, you won’t get me to say it was your doing.',
    'You’re short of words. I’ve got too many. Let’s sit till it evens out.',
    'Small word, big thing. I got it.',
  ],
} satisfies MomentLines;
