import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['sink', 'dishes', 'plate', 'pan', 'pots', 'faucet'],
    closed: ['The sink was full. I can count plates.', 'I’d have done them in the morning.'],
    open: [
      'I’d turned the water on twice. Both times there was a shout from upstairs.',
      'I heard the first pan and thought something had fallen. By the third I knew it was for me.',
      'There was one clean cup. I’d left it next to the kettle for you.',
    ],
  },
  {
    words: ['lazy', 'idle'],
    closed: ['Lazy. Well, now I know.', 'That’s the word you picked.'],
    open: [
      'I’d been on my feet since six, with throw-up in my hair. And then that word.',
      'My father used that one. On a Saturday, mostly. So it landed on an old bruise.',
      'You could have said messy. Messy I’d have taken.',
    ],
  },
  {
    words: ['martyr', 'saint', 'victim'],
    closed: ['I said it. You’d said yours first.', 'That came out how it came out.'],
    open: [
      'I saw your face when I said it. You’d worked sixteen hours, and I made it a costume.',
      'I’d had that word ready for months, I think. I’m sorry it was last night.',
      'You aren’t one. You’re somebody who doesn’t sit down. I don’t know how to make you sit down.',
    ],
  },
  {
    words: ['sick', 'fever', 'throwing up', 'threw up', 'vomit', 'bucket'],
    closed: ['It’s been going around her daycare.', 'A stomach bug. They get over it.'],
    open: [
      'It started at nine, on the good rug. Then every forty minutes, like a bus.',
      'At four there was nothing left to come up and it still came. I was frightened, by myself.',
      'The fever broke around eleven. I’d wanted to tell you that, when you came in.',
    ],
  },
  {
    words: ['shift', 'double', 'sixteen', 'at work', 'from work', 'worked', 'hospital'],
    closed: ['I know you worked. You always work.', 'A double’s long. I never said it wasn’t.'],
    open: [
      'You’d been nice to strangers for sixteen hours. I get the end of that. I know why, and I still get the end.',
      'I’d looked at the clock all evening: six more hours, five more. I was counting on you.',
      'I should have sent word that it was a bad day. I didn’t want to do that to you in the middle of a double.',
    ],
  },
  {
    words: ['sofa', 'blanket', 'dinosaur', 'couch'],
    closed: ['It’s not a bad sofa.', 'I slept. The blanket’s short, that’s all.'],
    open: [
      'Afterward I heard plates being dried, very gently. That was worse than the banging.',
      'I came back up at three to check the fever. You’d put a glass of water by her bed. I stood there.',
      'I lay under those dinosaurs, being right. It was cold.',
    ],
  },
  {
    words: ['sheet', 'washed', 'washing', 'laundry', 'machine', 'three loads'],
    closed: ['The sheets are done. They’re on the line.', 'Three times, since you ask.'],
    open: [
      'Three loads. I was proud of those. Nobody sees a clean sheet.',
      'By the last one I was sitting on the bathroom floor, watching it spin.',
      'That’s why the sink was full. I had two hands, and they were in the other sink.',
    ],
  },
  {
    words: ['stairs', 'sock', 'came down', 'midnight', 'bang'],
    closed: ['I came down because you were waking the street.', 'It was midnight. I had one sock on.'],
    open: [
      'I came down hoping for a hug. I’d got as far as the fifth stair when you turned around.',
      'I’d only taken my socks off because one was wet. You don’t want to know.',
      'She’d been asleep for twenty minutes. Every pan, I held my breath.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['your day', 'the day', 'what happened', 'yesterday', 'all day'],
    closed: ['It was a day. They end.', 'Sick kid. You can picture it.'],
    open: [
      'Nine in the morning till eleven at night, one bucket, one child, and me singing the duck song.',
      'It was mostly floors. And her saying “make it stop,” and me not able to.',
      'I ate a banana. I think that was at two.',
    ],
  },
  {
    words: ['call me', 'text me', 'message me', 'phone me', 'you call', 'you text', 'let me know'],
    closed: ['You were working. What would you have done?', 'I didn’t want to bother you.'],
    open: [
      'I started to. Then I saw it was only eleven, and you had twelve hours left.',
      'I wanted to manage. I wanted you to come home and think, look at that, managed.',
      'I thought you’d see it. That was dumb. You can’t see a day by looking at a sink.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['It doesn’t matter now. It’s morning.', 'I’ve been called other things.'],
    open: [
      'The coat. You hadn’t even taken it off. The sink came before me.',
      'That you thought I’d been sitting down.',
      'Being shouted at on the first minute of the day that I could breathe.',
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
    closed: ['Sleep. I need sleep.', 'I’m all right. Do what you have to do.'],
    open: [
      'Come and find me first. Before the kitchen, before your shoes.',
      'One hour today with the door shut, where nobody calls my name.',
      'Tell me I didn’t do nothing all day. I know it, I’d like it from you.',
    ],
  },
  {
    words: ['angry', 'furious', 'upset', 'mad at'],
    closed: ['Not enough to do anything about it.', 'I’m too tired to be.'],
    open: [
      'At you for lazy, yes. At me for the other thing, more.',
      'It’s going. It’s hard to stay mad at somebody who wiped down the stove at one in the morning.',
      'I was, till about three. Then it was only sad and itchy.',
    ],
  },
  {
    words: ['believe', 'trust'],
    closed: ['You mean it now. It’s six in the morning.', 'I’ll believe it after the next double.'],
    open: [
      'I believe you. I know you’re not like that. You’re like that at midnight.',
      'I do. I’d like you to believe me, too, that I don’t sit around.',
      'When you come in the door next time, I’ll probably flinch. Give me a couple of times.',
    ],
  },
  {
    words: ['you mean', 'mean it', 'martyr'],
    closed: ['I was tired. I said a thing.', 'About as much as you meant yours.'],
    open: [
      'I meant that you never ask for help and then you’re alone with it. I said it like a slap.',
      'No. I wanted it to hurt. That’s the truth and I don’t like it.',
      'Half of it. The half where I wish you’d put the pan down and yell for me.',
    ],
  },
  {
    words: ['kid', 'baby', 'daughter', 'fever', 'child', 'is she', 'she okay', 'she all right'],
    closed: ['Asleep. Don’t go up, you’ll wake her.', 'Fine. Kids are made of rubber.'],
    open: [
      'She kept down half a cracker at five. I nearly cried over a cracker.',
      'Cool and snoring. She asked for you at seven last night. I said you were on your way, and you weren’t.',
      'She’s all right. She didn’t wake up from us, I checked.',
    ],
  },
  {
    words: [
      'did it feel',
      'did that feel',
      'do you feel',
      'did you feel',
      'are you feeling',
      'you felt',
      'was it like',
      'was that like',
      'like for you',
      'lonely',
      'alone',
    ],
    closed: ['Busy. It felt busy.', 'Like any sick day. Long.'],
    open: [
      'Like I’d held a wall up all day, and you came home and asked why I wasn’t dusting it.',
      'Alone, and then alone with you in the room.',
      'I felt caught. As if I really had done something wrong.',
    ],
  },
] satisfies Scenario['answers'];
