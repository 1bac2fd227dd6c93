import type { Scenario } from '../../schema-rehearsal';
import { danger } from './danger';

/** Things somebody may tell of that are picked up. */
export const facts = [
  ...danger,
  {
    words: [
      'my fault',
      'my own fault',
      'all mine',
      'provoke',
      'deserved',
      'deserve it',
      'deserve this',
      'had it coming',
      'brought it on',
      'asked for it',
      'i made him',
      'i made her',
      'i pushed',
      'blame myself',
      'responsible',
      'takes two',
      'i should have',
      'i should not have said',
      'i should not have gone',
      'i should not have let',

      'i did not do anything',
      'i just stood',
      'i froze',
      'bad mother',
      'bad father',
      'bad wife',
      'bad husband',
      'easy to be around',
      'set anyone off',
    ],
    closed: ['No. I don’t see your doing in it.', 'That’s not how I’d add it up. You got hurt.'],
    open: [
      'I don’t believe that for one second, and I’ve known you half my life.',
      'You could have said anything at all, and it still wouldn’t be on you.',
      'No. You can say it to me a hundred times, and I’ll still think it wasn’t you.',
    ],
  },
  {
    words: [
      'do not do anything',
      'you to do anything',
      'do nothing',
      'only listen',
      'just listen',
      'fix it',
      'fix this',
    ],
    closed: ['Then I’ll sit. That I can do.', 'Nothing has to be done about it tonight.'],
    open: [
      'I won’t lift a finger. I’ve got two ears, and they’re yours.',
      'Nothing needs doing on this step. You talk, or you don’t.',
      'You tell it, I sit here. That’s all that happens, unless you say.',
    ],
  },
  {
    words: ['afraid', 'scared', 'scares me', 'fear', 'frighten', 'scary', 'terrified'],
    closed: ['That’s no small word. I won’t rush past it.', 'Afraid. All right. I believe that.'],
    open: [
      'Nobody ought to be afraid of someone they’re close to. I’m glad you said it here.',
      'You can be here tonight, if that’s easier. If not, not. You’d know.',
      'Being afraid makes sense to me. You know what you’ve seen.',
    ],
  },
  {
    words: [
      'hit me',
      'hits me',
      'pushed me',
      'shoved me',
      'grabbed my',
      'slapped me',
      'kicked me',
      'punched me',
      'choked me',
      'choking me',
      'strangl',
      'not let go',
    ],
    closed: [
      'That’s not all right. Not once, and not for any reason.',
      'I believe you. You don’t have to show me.',
    ],
    open: [
      'I’m so sorry. Nobody gets to do that to you.',
      'You don’t have to say where, or how often. I’m staying right next to you.',
      'There are people who know about this, on the phone, day and night. I could sit by you. Only if you want.',
    ],
  },
  {
    words: ['shout', 'yell', 'scream', 'called me', 'swore at', 'insult'],
    closed: [
      'A thing like that goes on ringing. I know a little of that.',
      'Words can leave a mark. I don’t need to see one.',
    ],
    open: [
      'I’d hear that for days, I think.',
      'Nobody has to put up with being talked to like that in order to be loved.',
      'It’s quiet out here. You can say it as softly as you like.',
    ],
  },
  {
    words: ['cry', 'cried', 'tears', 'weep', 'sobb'],
    closed: [
      'There are tissues in my pocket. Or there’s a sleeve.',
      'Tears or no tears. It’s dark enough for either.',
    ],
    open: [
      'Some of that can be out here, where there’s someone beside you.',
      'I’d have sat on the bathroom floor with you.',
      'It’s got to come out somewhere. This step’s seen plenty of mine.',
    ],
  },
  {
    words: ['sleep', 'slept', 'awake', 'nightmare', 'tired'],
    closed: ['So that’s the tired.', 'Nights are long when it’s like that.'],
    open: [
      'I’m up at five. If you’re lying awake, there’s a person a few streets over with the kettle on.',
      'You said tired at the bus stop, and I let it go by. I’m sorry.',
      'Lying there with it, and nobody to tell. I can hardly think about that part.',
    ],
  },
  {
    words: [
      'nobody knows',
      'nobody at',
      'no one knows',
      'nobody else',
      'secret',
      'never told',
      'not told',
      'told anyone',
      'told nobody',
      'anyone to know',
    ],
    closed: ['Then it’s you and me.', 'It stops here, with me.'],
    open: [
      'You kept it all alone. I’m sad about that, and glad about tonight.',
      'What you say here stays on this step unless you carry it off yourself.',
      'That’s a lot for one person to hold. I’ve got a corner of it now.',
    ],
  },
  {
    words: ['ashamed', 'shame', 'embarrass', 'stupid', 'humiliat', 'foolish'],
    closed: ['You’ve nothing to be ashamed of. I’d tell you.', 'Stupid isn’t a word I’d ever use for you.'],
    open: [
      'The shame got handed to you. It wasn’t yours to begin with.',
      'I’d feel it, too, I think, and you’d tell me there was no cause.',
      'You can be red in the face here. It’s dark, and I like you.',
    ],
  },
  {
    words: ['my phone', 'checks my', 'follows me', 'tracks', 'password', 'my messages'],
    closed: [
      'Mine’s off and in the house. Nobody’s listening but the moths.',
      'Then we won’t put any of this in writing.',
    ],
    open: [
      'I won’t text you about it, then. I’ll say it in person or not at all.',
      'You can have a corner that’s only yours. This step could be that.',
      'I’d be looking over my shoulder, too. You can stop for as long as the tea lasts.',
    ],
  },
  {
    words: ['money', 'the bank', 'the rent', 'account', 'afford'],
    closed: ['Money’s a hard one to say out loud.', 'I won’t ask how much.'],
    open: [
      'I’ve got a little put by, and a couch. Neither one comes with questions.',
      'Money can tie a person’s hands. I know a bit about that.',
      'There are people who can help with the money side. Only if you ever want that.',
    ],
  },
  {
    words: ['at home', 'the house', 'the door', 'go home', 'the kitchen'],
    closed: ['You don’t have to hurry back on my account.', 'It’s warm enough to stay out.'],
    open: [
      'Nothing’s expected of you on this side of the fence.',
      'I don’t know what it’s like behind your door. I know what it’s like behind mine, and it opens.',
      'You can sit here as long as it helps, and go when you want to.',
    ],
  },
  {
    words: ['still love', 'love them', 'love him', 'love her', 'miss them', 'good days'],
    closed: ['There’s room for that, too.', 'Nobody’s asking you not to.'],
    open: [
      'You can love somebody and be hurt by them. I won’t ask you to pick.',
      'I’d never make you choose between that and what happened.',
      'Of course there’s love in it. It doesn’t undo what you told me.',
    ],
  },
  {
    words: ['angry', 'furious', 'rage', 'hate', 'mad at'],
    closed: [
      'Anger can have a seat out here. It’s a long step.',
      'It makes sense to me that there’s anger in it.',
    ],
    open: [
      'Whoever’s angry, it isn’t going to hurt anyone on this step.',
      'If it’s your own anger, it’s welcome here. If it was somebody else’s, it wasn’t your doing.',
      'You don’t have to be nice about it, with me.',
    ],
  },
  {
    words: ['the cup', 'the tea', 'this step', 'bus stop', 'the moths'],
    closed: ['It’s still warm, if you hold it with both hands.', 'It’s the chipped one. It’s the best one.'],
    open: [
      'You’ve held that cup so long it’s more yours than mine.',
      'I sat on this step the whole year my mother was ill. It’s good for saying things.',
      'When you said tired, at the bus stop, I watched you all the way to the corner.',
    ],
  },
] satisfies Scenario['facts'];
