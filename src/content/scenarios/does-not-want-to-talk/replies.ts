import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['rosemary', 'wrote it down', 'letter', 'one page', 'mailbox'],
    closed: ['Leave it, then.', 'I’m not promising to open it.'],
    open: [
      'Put it under the pot, so it won’t blow off. I’ll see it when I water.',
      'You wrote it down. You hate writing. You did the menus in capitals so you’d be done sooner.',
      'One page I can do. One page has an end to it.',
    ],
  },
  {
    words: ['van', 'odetta', 'sold', 'sell', 'truck'],
    closed: ['She’s sold. I know.', 'I don’t want to talk about the van.'],
    open: [
      'I named her. It was raining and she wouldn’t start, and I sang at her till she did.',
      'I’d have wanted to sit in her one last time. That’s all, only sit.',
      'Some man I never met is driving around with our menu under the new paint.',
    ],
  },
  {
    words: ['account', 'money', 'bank', 'thousand', 'emptied'],
    closed: ['I took it out. You know I did.', 'The account. I wondered when we’d get there.'],
    open: [
      'It’s in an envelope. I haven’t spent a dollar. I couldn’t, it smells of onions.',
      'I took it so you’d stand somewhere and feel the floor go. I got my wish, and it wasn’t worth having.',
      'You could have come to my door shouting about it. You never did. I’ve thought about that.',
    ],
  },
  {
    words: ['stall', 'saturday', 'soup', 'lentil', 'market'],
    closed: ['There’s a crepe place on our spot now.', 'I don’t go on Saturdays anymore.'],
    open: [
      'I walked by it once. They’d moved the trash can. It looked like nobody had ever been there.',
      'I had a Saturday for six years. Now I’ve got a Saturday off. It’s not the same animal.',
      'The old man with the thermos asked for you. I told him you were on a trip.',
    ],
  },
  {
    words: ['doorstep', 'the door', 'your door', 'minutes'],
    closed: ['You’ve got about a minute left.', 'Two minutes was what I could do.'],
    open: [
      'I chose the door because I know myself. On a chair I’d have made you coffee and said nothing.',
      'It’s not to be cruel. If you come in, I’ll start taking care of you.',
      'I’m not counting anymore. I stopped at about forty seconds.',
    ],
  },
  {
    words: ['your silence', 'not talk', 'rather not'],
    closed: ['I meant it. I’d rather not.', 'Some things don’t get better from talking.'],
    open: [
      'I wrote nine long messages, and then that one. It was the only one that wasn’t cruel.',
      'When I say I’d rather not talk, I mean I’m scared of what I’d say. I don’t mean I’m done.',
      'You let it be seven weeks and then you asked. Asked. I could do something with that.',
    ],
  },
  {
    words: ['insurance', 'bill', 'afford', 'april'],
    closed: ['I knew about the insurance. It’s my name on it, too.', 'There were other ways to pay it.'],
    open: [
      'I had eight hundred put by for that bill. I was going to surprise you with it.',
      'You carried those bills by yourself all winter. I let you. I do know that.',
      'I’d have sold my piano sooner. You might have guessed that, and I think you did.',
    ],
  },
  {
    words: ['called you', 'you called', 'i called', 'phone', 'phoned', 'thursday', 'friday'],
    closed: ['You called when it was over. That’s not calling.', 'I remember the call.'],
    open: [
      'You said, “Don’t be mad.” That’s how I knew it was already done.',
      'I was chopping leeks. I said “okay,” and hung up, and cut the rest of them. It seemed important.',
      'All that Thursday I was right here, with the phone next to the cutting board, face up.',
    ],
  },
  {
    words: ['six years', 'friend', 'partners'],
    closed: ['Six years. I can count.', 'We were friends before the soup. I know.'],
    open: [
      'You held my coat at my divorce. I can’t square the one with the other.',
      'I’ve had shorter marriages. I’ve had one, and it was shorter.',
      'I keep wanting to tell you about this awful person who sold my van.',
    ],
  },
  {
    words: ['apron', 'at four', 'ladle', 'barley', 'the sign'],
    closed: ['I don’t need the apron. I gave it to my niece.', 'That’s all packed away.'],
    open: [
      'I stood in the yard at half past four in that apron. The neighbor’s cat looked at me. It knew.',
      'Ten pounds of wet barley. I gave it to the church. They’re still eating it.',
      'My mother’s ladle’s somewhere on the coast. I like to think it’s got a view.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['come in', 'inside', 'sit down', 'kitchen'],
    closed: ['No. The door’s good.', 'I’d rather you didn’t.'],
    open: [
      'Not today. It’s not a no to your face. It’s a no to my kitchen.',
      'If you came in I’d feed you, and then we’d never have said it. Stay there, please.',
      'No. But you asked, and you didn’t lean. Thanks for not leaning.',
    ],
  },
  {
    words: ['money', 'account', 'bank'],
    closed: ['It was half mine.', 'You’d just had four thousand out of us. I took the other four.'],
    open: [
      'Because I wanted you to open something and find it empty. I’m not proud. It’s the truth.',
      'I was afraid it would be next. That you’d decide that as well, and I’d hear on a Friday.',
      'It’s all there, in the envelope. I’ve been waiting for a way to hand it back that didn’t mean I was fine.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['I’m not doing that here.', 'You’ve got a good idea.'],
    open: [
      'That you weren’t even nervous on the phone. You’d already gotten used to it.',
      'That you were sure I’d have said no, so you skipped me. Six years, and I was an obstacle.',
      'Four in the morning, in the yard. It’s a very quiet time to find out.',
    ],
  },
  {
    words: [
      'you need',
      'need from me',
      'need now',
      'would help',
      'can i help',
      'could i help',
      'help you',
      'make it better',
      'want from me',
      'want me to do',
      'can i do',
    ],
    closed: ['Nothing. Time. And the onions are burning.', 'I want to not be asked that.'],
    open: [
      'For you to go when it’s time to go, and not be wounded about it. That’d help more than you think.',
      'A letter. I can put a letter down and walk around the block.',
      'See about the ladle. It’s small, and it’s the only thing I’d know how to thank you for.',
    ],
  },
  {
    words: ['angry', 'furious', 'hate me', 'mad at'],
    closed: ['Some. It comes and goes.', 'I’m polite. Let’s leave it at polite.'],
    open: [
      'Yes. It’s the only thing holding me up on Saturdays, I’m careful with it.',
      'Less than I was. I’m sad now, and that doesn’t sell any soup either.',
      'Hate you? No. I tried it on for a week in May. It didn’t fit.',
    ],
  },
  {
    words: ['friends', 'are we', 'the future', 'over between', 'lost you', 'is it over'],
    closed: ['I don’t know.', 'Please don’t make me answer that on a doorstep.'],
    open: [
      'I don’t know. If I had to say it today I’d say no, so don’t make me say it today.',
      'Partners, no. The other thing, I’m not ready to throw out.',
      'Ask me in the fall. Or better, don’t ask, and I’ll come and tell you.',
    ],
  },
  {
    words: ['letter', 'write to you', 'write you', 'mail', 'one page', 'read it'],
    closed: ['You can leave it. I can’t say that I’ll read it.', 'Under the pot’s fine.'],
    open: [
      'Yes. I’d read it. Probably standing up, and then not answer for a month.',
      'Write it. Leave out the part where you hope I’m well.',
      'I like you on paper. You can’t run ahead on paper, I can always stop and catch up.',
    ],
  },
  {
    words: ['miss it', 'miss her', 'miss the', 'do you miss', 'are you okay', 'you doing', 'how are you'],
    closed: ['I’m managing.', 'I’m fine. I’m sleeping in.'],
    open: [
      'I miss the hour before we opened. Steam, and you humming, and nobody wanting anything yet.',
      'Badly on Saturdays, fairly on Tuesdays. I’ve started at the school kitchen. They’ve got a timer for everything.',
      'I miss it so much I can’t pass a van. It’s ridiculous how many vans there are.',
    ],
  },
  {
    words: ['you have said', 'have agreed', 'had asked', 'said no', 'said yes'],
    closed: ['We’ll never know, will we?', 'It doesn’t matter now what I’d have said.'],
    open: [
      'I’d have said no. And then at midnight I’d have called you and said, all right, how much do we need?',
      'I might have said yes! That’s what gets me. I was tired, too. You’d only have had to ask.',
      'I’d have been difficult for about a day. You’ve seen me be difficult. It passes.',
    ],
  },
  {
    words: ['should i go', 'shall i go', 'me to go', 'time up', 'minutes'],
    closed: ['Yes. Please.', 'It’s about time, yes.'],
    open: [
      'In a moment. I’d like to look at you a bit without either of us saying something.',
      'Yes, go now, while it’s still all right. That’s how I’d like to keep it.',
      'You’ve gone over. I’d have told you if I minded.',
    ],
  },
  {
    words: ['why not', 'not talk', 'not want to talk', 'why will you not'],
    closed: ['Because I said so. It’s allowed.', 'I don’t owe you a reason for that one.'],
    open: [
      'Because whatever I say, you’ll have an answer, and I haven’t got the strength for your answers yet.',
      'I’d cry, and then you’d comfort me, and I’d have lost the one thing I’m sure of, that I’m hurt.',
      'I get cruel when I’m hurt. I’ve heard myself do it. You haven’t, and I’d like it to stay that way.',
    ],
  },
] satisfies Scenario['answers'];
