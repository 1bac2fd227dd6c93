import type { Scenario } from '../../schema-rehearsal';

export const own = {
  opening: {
    closed: [
      'I’m painting. I can paint and listen.',
      'It’s six months since you had anything to say to me.',
      'The dog’s lying down. She’s not barking. You can see that.',
    ],
    softening: [
      'You’ve come right up to the fence. Watch your sleeve, it’s wet.',
      'My wife would have had us both in for coffee by April.',
      'I’ve practiced a speech for you as well. It had the word “sidewalk” in it a good deal.',
      'I didn’t think you’d be the first. I thought I’d have to die first, and you’d send a card.',
    ],
    open: [
      'Good evening to you. There. It wasn’t so heavy.',
      'I’m seventy-nine. I haven’t got the years for a quarrel over bins. Say what you’ve come to say.',
      'It’s lonely, not greeting people. I’ll admit that before you do.',
      'I saw you through the slats, and I went on painting the same board so I’d still be here.',
    ],
  },
  'their-hurt': {
    closed: [
      'I’ve had letters before. I was forty years with the railroad.',
      'You were within your rights, I suppose.',
      'It was only a note. I’ve got it in the drawer with the string.',
    ],
    softening: [
      'I read it with my coat on. Then I read it again, to see if there was a “please” I’d missed.',
      'I’d come from the home. It had been one of the days she didn’t know me. And then that.',
      'My grandson’s seven. He can read capitals. That’s all he can read.',
      'I’ve lived in this house since seventy-four. Nobody ever taped a thing to it.',
    ],
    open: [
      'I was ashamed. An old man who can’t keep his own dog. I’d thought it already, and there it stood in red.',
      'It said “some of us work.” I thought, so that’s what I am over here. Not one of them.',
      'I took it off with a butter knife so it wouldn’t hurt the paint, and I had to sit down on the step.',
      'You used to wave. I’d got fond of that wave. It was the wave I missed.',
    ],
  },
  'your-part': {
    closed: [
      'You might have rung. The bell works.',
      'Well, you were tired. It said as much.',
      'That’s more than I’d looked for.',
    ],
    softening: [
      'It’s the capitals that did it. In small letters I’d have come over and said sorry.',
      'You’re not making it prettier. That’s decent.',
      'A note’s a fine thing for someone who’s afraid of a door. I’ve been afraid of yours.',
      'I didn’t know you slept days. I thought you were out of work and cross about it.',
    ],
    open: [
      'You own the note. Then I’ll own the bins. I wheeled them over at six in the morning, on purpose.',
      'We were each of us wrong about the other’s mornings. That’s a thing to find out with a brush in your hand.',
      'I’ve said worse to people in my time. I never wrote it down, that’s all the difference.',
      'It takes a bit of spine to say that to an old goat over a fence. I see that.',
    ],
  },
  'being-heard': {
    closed: [
      'That’s about the size of it.',
      'You listen better than you write.',
      'Yes, yes. Let’s not weep in the paint.',
    ],
    softening: [
      'You’ve got the dog right. There’s the wife as well, but that’s another matter.',
      'I don’t hear it every day, my own doings told without any vinegar in it.',
      'You tell it better than I would, and it’s my own trouble.',
      'You’ve put your finger on it, and it’s stuck there now, with the paint.',
    ],
    open: [
      'Yes. I’d have seen to it, if I’d been asked. I’d have liked to be asked for something.',
      'That’s it. You might have been there with me, on the step.',
      'And you, lying there at nine with a pillow on your head. I never once pictured it. I do now.',
      'I’ve not been followed so well since Birgit. She’d finish my sentences, and better than I would.',
    ],
  },
  reassurance: {
    closed: [
      'I’ve nothing against you. I’d just as soon leave it at that.',
      'You’re quiet, you pay your share of the fence. I’ve no complaints.',
      'Good. Then we needn’t move.',
    ],
    softening: [
      'She likes you, you know. She’s never barked at you, only at the empty house.',
      'I thought you wanted us gone, her and me both.',
      'The plums were good this year. I’d a bowl set aside in July, and I ate it myself, out of spite.',
      'It’s good to have a light on next door at four, when I’m up. I never told you that.',
    ],
    open: [
      'I’d take you over the ones before. They had a trampoline.',
      'I’m glad it’s you there. I’d like to be able to say so when it’s not about something.',
      'Here, let her smell your hand. There. Now you’re introduced.',
      'You’re welcome at my door. Ring it. It plays a tune, it’s a terrible tune.',
    ],
  },
  pattern: {
    closed: [
      'That’s how it goes between neighbors.',
      'You keep to your side and I keep to mine.',
      'I’m stubborn. It’s too late to do anything about that.',
    ],
    softening: [
      'I waited for you to look up, and you waited for me. I make that twenty-six Tuesdays.',
      'I’ve got quite strong, pushing those bins. There’s that.',
      'When I’m hurt I move furniture. Birgit used to say, “Who’s died, that you’re shifting the sofa?”',
      'You think I’m doing it at you, and I think you’re doing it at me. And the dog does it at nobody.',
    ],
    open: [
      'You wrote so you’d not have to see my face. I used the bins so I’d not have to see yours. A fine pair.',
      'She barks because she thinks she’s been left. I know the feeling. I went and barked with bins.',
      'One of us could have knocked in March. I’m the one who’s home, so I’ll say it: me.',
      'It grew by itself, like ivy. Nobody watered it, and look.',
    ],
  },
  'what-now': {
    closed: [
      'I’ll see about the bins.',
      'I can’t promise you a silent dog. She’s fifteen.',
      'We’ll see on Tuesday.',
    ],
    softening: [
      'If you wrote down which days you sleep. In small letters. I’d pin it up by the phone.',
      'I could leave the radio on for her. She can’t hear it, but she likes the little light.',
      'I go at nine, I’m home by noon. I could go at three, some days. Birgit doesn’t know the time.',
      'The bins go behind my shed tonight. My knees will thank you.',
    ],
    open: [
      'Take the other brush. You do your side, I’ll do mine, and we’ll say good evening through the gaps.',
      'If you’d let her sit in your yard when I’m out. She doesn’t bark if there’s a person asleep nearby.',
      'I ring you, you ring me. No paper. Paper’s for the bank.',
      'Come for coffee when you wake up. Three’s a good time for coffee. I’ll show you the note, and we’ll burn it.',
    ],
  },
} satisfies Scenario['own'];
