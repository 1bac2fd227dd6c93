import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'It wasn’t so nice, no.',
      '[breathes out]',
      'Something like that.',
      'I’d rather not go into all of it. Only {sight}, maybe.',
      'You put that carefully.',
      'A bit, yes. It hurt a bit.',
      'And then {after}. That’s all.',
    ],
    softening: [
      'I said it was all right. It wasn’t, quite.',
      'More than a bit.',
      'The thing I see is {sight}. Still.',
      'Nobody else has said that out loud.',
      '{after}. I don’t usually.',
      'No, you have it. That’s how it was. Let me go on in a minute.',
      'I wanted {wish}. It seemed too small to say.',
      'You’ve said my half of it. I hadn’t even got that far.',
      { close: 'I was lonely. In our own home. There, that’s the word.' },
    ],
    open: [
      'I minded. I minded very much.',
      '{act}. I felt about this tall.',
      'It hurt, and then I was angry, and I swallowed both.',
      'When I think of {sight}, my throat closes. It’s doing it now.',
      'I was waiting for one thing: {wish}. After a while I stopped waiting. That was the worst of it.',
      'What I didn’t say then, I’d like to say now. It was unkind.',
      'Nobody asked. {after}, and I thought: so that’s where I stand.',
      { close: 'I cried about it. Quietly, so you wouldn’t have to do anything.' },
    ],
  },
  asked: {
    closed: [
      'It’s difficult to put. {act}. Start from there.',
      'I remember {sight}. The rest I’d have to look for.',
      'Less than some people have had. Still.',
      'After {that} I didn’t feel like talking. I still don’t, much.',
    ],
    open: [
      'You want to know? Small. I felt small, and then I felt foolish for feeling it.',
      'Worst was {sight}. You couldn’t have known. I’m telling you now.',
      'I’d hoped {wish}. That’s why it went in so deep.',
      '{after}. I told myself it was nothing. I’m not good at lying, even to me.',
      'It was the quiet afterward. I kept thinking you’d come.',
    ],
  },
  missed: [
    'All right. It was small, then.',
    'I suppose there were reasons.',
    '[a short, polite smile]',
    'Well. {after}, anyway. Never mind why.',
    'That may be so. It’s not what I was telling you.',
    'I’d started to say something. It’s gone again.',
  ],
  struck: [
    'I shouldn’t have said.',
    '[folds both hands and looks at them]',
    'You asked me what it was like. I was telling you.',
    'Then I’ll keep it to myself.',
    'That hurt too, since we’re at it.',
  ],
  thin: [
    'You needn’t say that. You weren’t there when {after}.',
    'Thank you. It’s a quick word for something that took so long.',
    'I believe you’re sorry. I don’t know if you know about what.',
    'Yes. Well. I was thinking of {sight}, is all.',
  ],
} satisfies MomentLines;
