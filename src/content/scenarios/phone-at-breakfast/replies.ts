import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['fox', 'tail', 'hedge', 'cub', 'torn'],
    closed: ['It’s gone now. They don’t stay.', 'The fox. Yes, there was a fox.'],
    open: [
      'It’s the one with the torn ear, from last winter. We’d thought it was dead. I’d thought we’d both be glad.',
      'It sat down by the compost and scratched like a dog. I laughed out loud with nobody there.',
      'I ran, you know. In boots. So you’d get here before it left.',
    ],
  },
  {
    words: ['phone', 'scroll', 'thumb', 'screen', 'the news'],
    closed: [
      'You had your phone. You have it most mornings.',
      'The phone. Yes. It usually has breakfast with us.',
    ],
    open: [
      'I don’t even know what was on it. I’ve wondered what beat the fox.',
      'I’ve started to hate that little blue light on your chin. It’s a silly thing to hate.',
      'Your thumb didn’t stop. If it had stopped for one second, I think I’d have let it go.',
    ],
  },
  {
    words: ['mm', 'hm', 'grunt', 'mumbl'],
    closed: ['“Mm.” That was the whole of it.', 'At least it was an answer.'],
    open: [
      'There’s a “mm” that means hello, and one that means go away. I know them both by now.',
      'I said it back to myself in the garden. “Mm.” It does sound like a door.',
      'I’d rather you said “not now.” You can say that to a person.',
    ],
  },
  {
    words: ['plum', 'the tree', 'blossom', 'monday'],
    closed: ['The plum’s nearly over now.', 'That was Monday. It doesn’t matter.'],
    open: [
      'One branch came out overnight. I’d been watching the buds for a week so I could show you the day.',
      'You planted that tree, with a fork, because we couldn’t find the spade. That’s why I ran in.',
      'It’s dropping already. There’s maybe till Tuesday, if there’s no wind.',
    ],
  },
  {
    words: ['dream', 'wednesday', 'grandfather', 'boat'],
    closed: ['I don’t remember much of it now.', 'Other people’s dreams are boring. I know that.'],
    open: [
      'My grandfather was in it, rowing. I woke up happy and you were the only one to tell.',
      'I got as far as the boat and you said “mm-hm.” So I never told anyone how it ended.',
      'It’s gone now, mostly. It needed telling that morning.',
    ],
  },
  {
    words: ['boots', 'garden', 'grass', 'mud'],
    closed: ['I wiped them before I came in.', 'The garden’s fine. It gets on without us.'],
    open: [
      'I stood there dripping on the mat, and I felt about seven years old.',
      'I had one boot half off, and I thought, in or out? And I put it back on.',
      'I’m out there at six because I love it. I come in because of you.',
    ],
  },
  {
    words: ['cereal', 'that box', 'the box', 'silent', 'gone quiet', 'been quiet', 'stopped telling'],
    closed: ['It’s a good box. It has a maze on it.', 'I’ve only been eating my breakfast.'],
    open: [
      'I’ve read that box so often I could sell the stuff.',
      'I didn’t decide to stop. On Saturday there was a wren, and I noticed I’d shut my mouth.',
      'The quiet isn’t a punishment. I ran out of nerve, over cereal.',
    ],
  },
  {
    words: ['third', 'that week', 'three times', 'three mornings'],
    closed: ['You counted. All right.', 'Three, yes. I wasn’t going to bring up the number.'],
    open: [
      'Once is a bad morning. By the third I’d worked out what I was: background.',
      'The first two I made excuses for you. I’m good at those.',
      'I kept thinking the next thing would be big enough. That’s an odd way to walk around a garden.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['you wanted', 'you want', 'hoping', 'you hope', 'you wish'],
    closed: ['Nothing much. It was a fox.', 'For you to come to the door, that’s all.'],
    open: [
      'Half a minute, both of us at the glass, not talking. Then you could have had your phone back.',
      'I wanted to see your face see it.',
      'I was hoping you’d knock your chair over.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['Nothing hurt. It’s breakfast.', 'I don’t have a worst. It adds up, that’s all.'],
    open: [
      'That I went back out and it was still there, and I couldn’t enjoy it.',
      'Feeling silly. I don’t mind being ignored half as much as I mind feeling silly.',
      'Saturday, when the wren came, and my first thought was, don’t bother.',
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
    closed: ['I don’t need anything. Pass the milk.', 'You don’t have to do anything special.'],
    open: [
      'Look up. If you can’t come, look up and say you can’t.',
      'The first ten minutes. After that you can read the whole internet.',
      'Ask me now and then what’s out there. I’d like to be asked and not always announce it.',
    ],
  },
  {
    words: ['angry', 'annoyed', 'upset', 'mad at'],
    closed: ['Over a fox? No.', 'I’m not in a mood, if you mean that.'],
    open: [
      'A bit, that morning. I dug over a bed that didn’t need digging.',
      'It’s more that I’m embarrassed. I go in like a kid with a frog.',
      'I’d be angrier if I didn’t do it myself with the radio.',
    ],
  },
  {
    words: ['believe', 'trust'],
    closed: ['I believe you mean it today.', 'We’ll see how Monday goes.'],
    open: [
      'I’ll try telling you one small thing and watch what you do. You’ll have to forgive me for watching.',
      'Mostly. It’s a strong little machine, and I’m only a person with mud on.',
      'I do. I’d like it to last longer than the plums.',
    ],
  },
  {
    words: [
      'you saw',
      'you see',
      'did i miss',
      'i missed',
      'what happened',
      'look like',
      'tell me about the fox',
      'about the fox',
    ],
    closed: ['A fox, sitting. You’ve seen a fox.', 'Nothing you’d have put down your coffee for.'],
    open: [
      'It came right up to the rain barrel and drank. You could see the tongue.',
      'There’s something thinner behind it now, by the shed. I think there might be cubs.',
      'You missed the sun on it, mostly. It was orange like a pumpkin.',
    ],
  },
  {
    words: [
      'you stop',
      'stopped telling',
      'tell me things',
      'stop telling',
      'so quiet',
      'gone quiet',
      'not you say',
      'not you tell',
    ],
    closed: ['I haven’t stopped. There’s been no news.', 'I talk. I said good morning.'],
    open: [
      'I didn’t want to be the one who interrupts. You look so busy, with that thing.',
      'Because it costs a little each time, and I’d used up that week’s.',
      'It felt safer. That’s a strange word to use about you, I know.',
    ],
  },
  {
    words: ['tomorrow', 'show me', 'come with you', 'come out', 'together', 'next time'],
    closed: ['Sure. If it’s there.', 'You’d have to be up by six.'],
    open: [
      'Come at six. Bring the coffee out. We’ll stand by the barrel and not move.',
      'I’d like that. I won’t promise a fox, though. I can promise dew.',
      'Yes. And if you’re half asleep, that’s fine. Half of you is plenty.',
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
      'ignored',
    ],
    closed: ['Like talking to the fridge. It hums too.', 'I felt nothing in particular. I went back out.'],
    open: [
      'Like knocking on our own window from outside.',
      'I got smaller, a bit. Then I got practical.',
      'Lonely, I suppose. With you a yard away. It’s a silly place to be lonely.',
    ],
  },
] satisfies Scenario['answers'];
