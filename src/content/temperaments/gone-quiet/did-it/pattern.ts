import type { MomentLines } from '../../../schema-rehearsal';

export const pattern = {
  met: {
    closed: [
      'That’s me. Yes.',
      'Yes. It’s not the first time I’ve gone under.',
      '[half a nod]',
      '{usual}. I’d never heard it said.',
      'I suppose I do that.',
      'It’s got a shape, when you say it. I don’t like the shape.',
      'Before {that}, too. You’re right.',
    ],
    softening: [
      'Mm. Again. Yes.',
      'I go quiet. Then you look like the loud one.',
      'I vanish. You come to find me. I call that pressure.',
      'It has always worked, saying nothing. For me, I mean.',
      '{usual}. I get out of it clean, every time. You don’t.',
      'You ask. I say “nothing.” You ask again. I’ve won, then. It’s horrible.',
      'At home, whoever spoke first was to blame. I still don’t speak first.',
      'I thought I was keeping the peace. I was keeping it for myself.',
    ],
    open: [
      'I’ll come to you first. I’d like to try that.',
      'My half: I do something, I’m ashamed, I hide, and you pay for the hiding.',
      'You shouldn’t have to be good at reading me. I could say it.',
      '{usual}. If it starts again, say my name. I’ll know.',
      'One word that day, and {that} would have been smaller.',
      'I’ve been quiet at you. That isn’t the same as being quiet.',
      'I told myself that {reason}. There’s always one.',
      { close: 'You talk to my back. I’ve felt it, you talking to my back.' },
    ],
  },
  asked: {
    closed: [
      'I don’t know when it began. {usual}, as long as I can remember.',
      'My face closes before I’ve decided anything.',
      'I could blame {that}. But it was there before.',
      'You’d see it better. I’m behind it.',
    ],
    open: [
      'I think you’ll be angry, so I go. You’re angry because I went.',
      'I learned it young. Quiet children are left alone. I liked that.',
      'It’s shame, nearly always. {act}, and I couldn’t look at you.',
      'Will it happen again? I think so. Shorter, maybe. {ask}.',
      'The sign is when I say “of course.” That’s me leaving.',
    ],
  },
  missed: [
    'I’d say it only seems that way. I’d be wrong.',
    '[turns a button, round and round]',
    'I tell myself everybody does that now and then.',
    'I could go on as I am. Nobody’d stop me. I’d be sorry.',
    '{usual}. I thought you were going to say so.',
  ],
  struck: [
    'I hear “that’s all you are.” You may not have said it.',
    'Put like that, I’ve nothing to say.',
    '[gone, behind a pleasant face]',
    'I’ve stopped taking it in. I’m sorry. It happens by itself.',
    'I’d like to talk, too. It’s going the other way.',
  ],
  thin: [
    'Kind. Not true.',
    'You didn’t cause it. I’ve been like this all my life.',
    'It’s not you. {usual}. I’m the one who leaves it there.',
    'Don’t be so understanding. I might get used to it.',
    'We could say one true thing about {that}. It’d be a change.',
  ],
} satisfies MomentLines;
