import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['counter', 'clerk', 'teller', 'bank', 'screen'],
    closed: ['The bank. Yes. I can picture it.', 'I wish it hadn’t been there, of all places.'],
    open: [
      'You stood there in front of a stranger and found out about your own life. I did that.',
      'I know which clerk, too. You have to go on seeing her every month, and I put that there.',
      'I had five months of kitchens to say it in. And you got a counter.',
    ],
  },
  {
    words: ['landlord', 'apartment', 'deposit', 'lease'],
    closed: [
      'I called the landlord after. It was gone by then.',
      'There’ll be other apartments. I know that’s not the point.',
    ],
    open: [
      'I heard that call, after. You said “there’s been a mistake.” You were still covering for me.',
      'You’d measured the windows. I found the paper with the numbers, and I had to sit down.',
      'You lost the place with the balcony, and you lost it because of me. Nobody else was in it.',
    ],
  },
  {
    words: ['six', 'thousand', 'money', 'account', 'saving'],
    closed: ['It’s six thousand. I’ve got the number by heart.', 'I’m paying it back. I’ve started.'],
    open: [
      'Two of that was your overtime. I knew that when I pressed the button.',
      'I used to open the account and close it again fast, as if it might look back.',
      'It wasn’t mine to be generous with. I keep saying that to myself in the shower.',
    ],
  },
  {
    words: ['your friend', 'dominic', 'debt', 'loan', 'owed'],
    closed: [
      'Dom was in trouble. It’s not an excuse.',
      'He was in trouble. I know that wasn’t your trouble.',
    ],
    open: [
      'I could stand him being disappointed in me for one day. I couldn’t do it, so I let it be you.',
      'He cried on the phone, and I wanted to be somebody who fixes things. With your money.',
      'He thinks you agreed. I let him think it. I’ll have to tell him that, too.',
    ],
  },
  {
    words: ['five month', 'all those months', 'november', 'silent', 'secret'],
    closed: ['I know how long it was.', 'I was going to say something at Christmas.'],
    open: [
      'Every week it got bigger and I got smaller. But I could have opened my mouth in any of them.',
      'I sat beside you at New Year’s while you toasted the move. I lifted my glass.',
      'In February I had it written on a card. I put it back in the drawer. It’s still in there.',
    ],
  },
  {
    words: ['overtime', 'i worked', 'worked for', 'weekends', 'extra shift', 'i saved', 'we saved'],
    closed: ['You worked hard for it. I know it.', 'I worked for it, too. I shouldn’t say that now.'],
    open: [
      'You did Saturdays for that. I packed your lunch for those Saturdays, knowing.',
      'You got up at five, for a number I’d already spent. I don’t know how to say sorry big enough for that.',
      'Your back went in January. I should have told you then to stay in bed.',
    ],
  },
  {
    words: ['lie', 'lying', 'handled'],
    closed: ['I told myself leaving it out wasn’t lying.', 'Handled. That was my word, yes.'],
    open: [
      'You asked straight out, at your mother’s. I said we were on track. That’s a lie, there’s no smaller word.',
      'I got good at it. That scares me more than the sum does.',
      'I didn’t feel like a liar, I felt like somebody who was about to tell you. For five months.',
    ],
  },
  {
    words: ['trust', 'believe a word', 'promise'],
    closed: ['I don’t expect you to.', 'I know what I’ve done to that.'],
    open: [
      'You shouldn’t, yet. I’d be suspicious of you if you did.',
      'I don’t want to ask you for it. I’d like to be boring and visible until it comes or it doesn’t.',
      'I used up something that took us eight years. I know that’s not on the statement.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['love me', 'love'],
    closed: ['I do. I know it’s a poor moment to say so.', 'Yes. It didn’t stop me, and it should have.'],
    open: [
      'Yes. I loved you the whole five months, and I lied to you. You had both.',
      'I do. I don’t want you to count it against the money.',
      'More than I showed. I’d like to show it slower now, and in print.',
    ],
  },
  {
    words: ['why', 'reason', 'how could you'],
    closed: [
      'He needed it by Friday. That’s all there was.',
      'I panicked. I don’t know what else to tell you.',
    ],
    open: [
      'Because he asked, and saying no to him was hard, and not telling you was easy. That’s all of it.',
      'I was afraid you’d say no. And you’d have been right, so I didn’t ask.',
      'I wanted to be big in somebody’s eyes. It’s not a nice thing to find out.',
    ],
  },
  {
    words: ['when were you', 'when would you', 'when did you', 'going to tell', 'ever tell'],
    closed: ['Soon. I kept thinking soon.', 'Once I’d put it back. That was the idea.'],
    open: [
      'When the account was full again, so it would be a story and not a thing I’d done. That was never going to work.',
      'The truth is I don’t know that I would have. I hope so.',
      'That same night, I thought. You came home tired, and I took it as a reason. I took everything as a reason.',
    ],
  },
  {
    words: ['anything else', 'something else', 'what else', 'is there more', 'hiding', 'other secret'],
    closed: ['Not that I can think of, with you looking at me.', 'You’ve got all the papers there.'],
    open: [
      'There’s one thing more: four hundred on my card, for his car. You’d have found it. I want you to hear it.',
      'That’s all of it, with the four hundred on my card. I’d like you to check, and not take my word.',
      'I lied to your mother, when she asked about the boxes. That’s not money, but it’s in the same drawer.',
    ],
  },
  {
    words: ['pay', 'repay', 'owe', 'return'],
    closed: ['Eight hundred so far. It’s slow.', 'I’m working on it.'],
    open: [
      'Two-fifty a month, from my half. I sold the bike. I’ve written it out, but you tell me if it’s fair.',
      'In twenty months, if nothing breaks. I hate that number. It’s the real one.',
      'The money I can put back. The balcony I can’t.',
    ],
  },
  {
    words: ['sorry', 'regret', 'do you feel', 'did you feel'],
    closed: ['I do. I don’t sleep much.', 'Terrible. But you don’t want to hear about me.'],
    open: [
      'Ashamed, mostly. I don’t want you to have to do anything about that.',
      'I’m sorry I took it. I’m sorrier for November, December, January, February, March.',
      'I feel like I’ve been let out of something, and you’ve been put in.',
    ],
  },
  {
    words: ['again', 'next time'],
    closed: ['No. I’ve learned that much.', 'He won’t ask me again.'],
    open: [
      'Yes, I might want to. That’s why I’d like the account to need two names.',
      'I’d like to say never. What I can say is, you’d hear it before I’d even answered him.',
      'Not like this. I’ve seen what it costs, and who pays.',
    ],
  },
  {
    words: ['you think would', 'you thinking', 'did you think', 'expect', 'the plan'],
    closed: ['I didn’t think you’d be at the bank that week.', 'I thought I had until summer.'],
    open: [
      'I thought you’d never have to know there’d been a hole. You fell right in it.',
      'I tried not to think about it. I was very good at bills that winter.',
      'I pictured telling you a hundred times. In all of them you had your coat off and nobody on the phone.',
    ],
  },
  {
    words: ['dominic', 'friend', 'debt'],
    closed: ['He’s paying back what he can.', 'I’d rather leave him out of it.'],
    open: [
      'Not since Thursday. I’ll call him with you in the room, or not, as you’d like.',
      'He still thinks you said yes. That’s the next call I have to make, and I don’t get to make it sound nice.',
      'He’s been sending fifty when he can. I’ll forward you those, they’re dated.',
    ],
  },
  {
    words: [
      'leave me',
      'leaving',
      'should i stay',
      'want to stay',
      'want me to',
      'you still want',
      'break up',
    ],
    closed: ['I want to stay. That’s up to you.', 'I don’t know what you want me to say to that.'],
    open: [
      'I’d like to be with you. I’d understand if that’s not on the table for a good while.',
      'I’ll sleep at my sister’s, if that makes it easier to think. You say. I won’t sulk.',
      'I want the same things I did. I’m the one who set fire to them, I know how it sounds.',
    ],
  },
] satisfies Scenario['answers'];
