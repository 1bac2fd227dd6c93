import type { Scenario } from '../../schema-rehearsal';

/** What is asked of the listener, or told, that asks for an answer of their own before any other is looked for. Contractions are heard in full. */
export const wishes = [
  {
    words: ['not have come', 'mistake to tell', 'mistake to say', 'mistake coming'],
    closed: ['You can go any time. I’d like it if you stayed.', 'I’m glad you came. Even so.'],
    open: [
      'You don’t have to have done it right. You came, and I’m glad.',
      'If I made a face, it was mine. You did nothing wrong.',
      'You can take back whatever you like. I’d still be glad you sat down.',
    ],
  },
  {
    words: [
      'do not be angry',
      'do not be mad',
      'do not get angry',
      'not be angry',
      'not to be angry',
      'angry for me',
      'not do that',
      'stop that',
      'do not shout',
    ],
    closed: ['All right. I’m putting it down.', 'No more of that from me. I’m sitting.'],
    open: [
      'I’ve put it away. You don’t have to watch my face for it.',
      'You won’t have to be careful of me. I’m calm, and I’m staying calm.',
      'That’s gone. You’ve got me, and a quiet step.',
    ],
  },
  {
    words: ['you to talk to', 'you to say anything', 'you to speak to', 'you to go over', 'say anything to'],
    closed: ['Not a word to anyone. That’s settled.', 'I won’t go near it.'],
    open: [
      'I won’t say a thing, and I won’t turn up anywhere. It stays with you.',
      'I wouldn’t do anything without asking you. I’d sooner sit here than make it harder.',
      'No. It’s yours to say, or not to say.',
    ],
  },
  {
    words: ['fix it for me', 'tell me what to do', 'not know what to do'],
    closed: [
      'I can’t know that for you. I can sit here while you find out.',
      'I wish I knew. I don’t, and I won’t act as if I did.',
    ],
    open: [
      'I’d love to fix it. It’s your life, though, and I’d get it wrong. I can keep you company in it.',
      'We could look at tomorrow morning. Only the morning. What would make that easier?',
      'There are people who know more than I do, if you ever want that. I’d sit beside you.',
    ],
  },
  {
    words: ['advice', 'telling me what', 'vitamin', 'be quiet', 'hush', 'shut up', 'suggestions'],
    closed: ['No advice. I’ve got my hand over my mouth.', 'None, then. Ears only.'],
    open: [
      'Then I’ve got none. I’ll sit.',
      'Right. I’ll stop handing you things.',
      'You’ve thought about it longer than I have. I’ll listen.',
    ],
  },
  {
    words: [
      'you to listen',
      'sit there',
      'sit with me',
      'stay with me',
      'you to stay',
      'just sit',
      'can we sit',
    ],
    closed: ['I’m here. I’ve got nowhere else to be.', 'Yes. I’m staying where I am.'],
    open: [
      'I’ve got the whole evening, and I want it for this.',
      'You won’t hear me get up. Not even for the kettle.',
      'Sitting I can do all night. I drive a bus.',
    ],
  },
  {
    words: ['wanted you to know', 'want you to know', 'person to know', 'nothing please'],
    closed: ['Then I know. That’s all I’ll do with it.', 'I’ve got it. Nothing else has to happen.'],
    open: [
      'I know it now. You don’t have to do anything more with me.',
      'Then that’s done. You’re not the only one who knows.',
      'That’s enough of a thing to want. I’m glad it was me.',
    ],
  },
  {
    words: [
      'do not laugh',
      'do not joke',
      'stop joking',
      'make it funny',
      'not funny',
      'no jokes',
      'make a joke',
      'make jokes',
      'joke about',
      'be serious',
    ],
    closed: ['No jokes. I’ve put them away.', 'I’m not laughing. Not at any of it.'],
    open: [
      'You’re right. It isn’t funny, and I’m all here.',
      'That was my nerves. They can wait in the kitchen.',
      'I’ve got a straight face, too. You can have it as long as you like.',
    ],
  },
  {
    words: [
      'not want the police',
      'not want to call',
      'no police',
      'not call the police',
      'not the police',
      'do not call',
    ],
    closed: ['Then nobody gets called.', 'All right. Not by me, and not behind your back.'],
    open: [
      'That’s yours to say, and I heard you. Nobody’s calling anyone.',
      'No. And if you ever changed your mind, it’d still be you who picks.',
      'I won’t go around you on that. I’m your friend first.',
    ],
  },
  {
    words: ['want to call', 'going to call', 'going to the police', 'want to report'],
    closed: ['I’ll be right beside you.', 'Whenever you say. Or not, if you think better of it.'],
    open: [
      'Say when. I’ll sit with you, and keep quiet, or hold the pen.',
      'Use my phone, if that’s better. I’ll stay in earshot.',
      'You’d be the one talking. I’d be the one next to you.',
    ],
  },
  {
    words: [
      'punches the',
      'punched the',
      'punched a',
      'threw a',
      'throws things',
      'smash',
      'slam',
      'broke my',
      'breaks things',
      'broke the',
    ],
    closed: [
      'You don’t have to have been touched for it to be frightening.',
      'I’d have been frightened, too.',
    ],
    open: [
      'A thing like that stays in the room a long time afterward.',
      'Being near that would make anybody careful.',
      'You don’t have to have a mark for me to believe it.',
    ],
  },
  {
    words: [
      'locks the',
      'locked',
      'keeps the key',
      'my keys',
      'the key',
      'not let me',
      'will not let',
      'not allowed',
      'not go out',
    ],
    closed: ['You ought to be able to come and go.', 'That’s not a small thing, a key.'],
    open: [
      'A door ought to open for you, from both sides.',
      'If you ever want somebody to know where you are, it can be me. Only if that’s safe.',
      'My door you can open at any hour. It sticks. Give it a shove.',
    ],
  },
  {
    words: [
      'turns up',
      'turning up',
      'showed up',
      'shows up',
      'outside my work',
      'outside my house',
      'waits for me',
    ],
    closed: ['That would make me look around, too.', 'You noticed that for a reason.'],
    open: [
      'I’d walk with you. To the car, to the door, any day you say.',
      'You shouldn’t have to look over your shoulder on your way to work.',
      'If you wanted to write down the days, I could keep the paper here. Only if.',
    ],
  },
  {
    words: [
      'will tell my',
      'will tell everyone',
      'threatens',
      'threatened',
      'threatening',
      'make me pay',
      'or else',
    ],
    closed: ['That’s a hard thing to hold over someone.', 'No wonder you’ve kept still.'],
    open: [
      'Nobody should get to hold that over you. I’m sorry.',
      'What you tell me, nobody gets to use.',
      'It makes sense that you’ve been careful. You’ve been careful for a reason.',
    ],
  },
  {
    words: ['bag packed', 'packed a bag', 'a bag', 'my bag'],
    closed: [
      'It can stay packed. It doesn’t have to mean anything.',
      'All right. I won’t ask you what it’s for.',
    ],
    open: [
      'A bag’s only a bag. You can unpack it or pick it up, and I’d say nothing either way.',
      'There’s room behind my coats, if it’d be easier here.',
      'You’ve been thinking ahead. You’ve had to, I guess.',
    ],
  },
  {
    words: [
      'little brother',
      'little sister',
      'my kids',
      'the kids',
      'my children',
      'the children',
      'the closet',
    ],
    closed: ['You’ve been looking out for more than yourself.', 'Keeping still made sense.'],
    open: [
      'You shouldn’t have to be the one who keeps everybody quiet and safe. I’m sorry you’ve been.',
      'I’m glad there’s you. I’d like there to be somebody for you, too.',
      'You did what worked. Nobody gets to call that anything else.',
    ],
  },
] satisfies Scenario['facts'];
