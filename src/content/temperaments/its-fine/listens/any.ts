import type { AnyMomentLines } from '../../../schema-rehearsal';

export const any = {
  felt: {
    met: [
      'That’s a real one. I’ll leave it be, no trimmings.',
      'I’m glad you said it plain. I’d have dressed mine up.',
      'Oh, I feel that in my ribs. You didn’t have to pretty it up for me, and you didn’t.',
    ],
    notMet: [
      'I’m hopeless with those, I want to give everyone a sandwich. But I caught it.',
      'I went to make a joke, and there wasn’t one. So.',
      'Let me fuss with the teapot a second. I’m listening with my back.',
    ],
  },
  silence: [
    '[opens the tin, closes it again, stays]',
    'Listen to me, not talking. Mark the calendar.',
    'The kettle’s ticking as it cools. I like that sound.',
    'It’s not an awkward quiet. I know all the awkward ones.',
  ],
  breakAsked: [
    'Yes, take ten. I’ll guard the tin.',
    'Off you go, walk around the beans. I’ll be right here, probably eating.',
    'We’ll stop. That was plenty, and the tea can wait.',
  ],
  asksForBreak: [
    'I have to run in and turn something off. It’s me, mostly. Two minutes?',
    'Can I have sixty seconds? I need a breath, and then I’ll be some use.',
    'Let me fetch the shawl. I need to have a face in the kitchen for a moment.',
  ],
  leaves: [
    'I’m going in before I start telling you jokes. I’ll come back out when I can listen.',
    'I need to go stand in my pantry a bit. It’s where I do my feelings. You stay as long as you like.',
  ],
  comesBack: [
    'Back. I brought cake, and I brought a straight face.',
    'I had a word with the kettle. No more jokes for a while.',
    'There. You were in the middle of something, or you were done. Either suits me.',
  ],
  tests: [
    'Would it help if I said less? I can say less.',
    'One small question, and then I’ll hush. Are you eating?',
    'Do you want me to talk, or only be here? Either’s no trouble.',
    'May I ask if you’ve got somewhere soft to be tonight?',
  ],
  takesBack: [
    'I’ve been busy being cheerful. That was nerves, and I’d like it back.',
    'I may have sounded like it’ll all be dandy. I don’t know that. I’m here, that I know.',
    'If I made that any lighter, let me put the weight back.',
  ],
  changesSubject: [
    'I nearly told you about the cat next door. I’m not going to. I’m listening.',
    'I looked at the sky for a second, I do that when it matters. I’m here.',
    '[slides the tin over] In case your hands want something. I’m listening.',
  ],
  hardThing: [
    'There’s nothing funny about it. I want you to have that from the one who’s always joking.',
    'I told you all my nonsense for weeks, and didn’t ask once. That sits badly with me.',
    'What they did was wrong. I’ve got no second half to that.',
  ],
  sorryAgain: [
    'I’m not taking any more of those, I’ve nowhere to put them.',
    'Save that word for when you step on my foot. You haven’t.',
    'That’s the second sorry, and I’ve still not found the crime.',
  ],
  tooManyQuestions: [
    'Give me the first one again. I want to get it right.',
    'I can only do one at a time. Which would you like answered?',
  ],
  tooMuchTaken: [
    'Put that down, you’ll hurt your back. It’s not yours.',
    'You’ve got everybody’s coats on. Let’s see which one’s yours. I don’t think any is.',
    'No. I was going to be funny about it, and no. It wasn’t you.',
  ],
  sorryTooSoon: [
    'Sorry for what, sitting? I built this step for it.',
    'You’re not putting me out. I was going to watch a show about cupcakes.',
    'Never apologize to a woman with this much tea.',
  ],
  bringsUp: {
    'their-hurt': [
      'I hopped right over how it was for you. I do that. You can tell me, or not.',
      'You told me what, and I got busy with cups. How was it? Only if you want.',
    ],
    'your-part': [
      'In case anybody’s told you it was you: it wasn’t.',
      'I’ve not said it in so many words. You didn’t cause this.',
    ],
    'being-heard': [
      'Can you tell that it’s reaching me? It may be hard to see through the chatter.',
      'Let me check I’ve not been nodding like a toy dog. Have I got it?',
    ],
    reassurance: [
      'I’ve offered you everything in the house but the main thing. I’m with you.',
      'I’ll say this with my mouth empty. You matter to me.',
    ],
    pattern: [
      'How did you do it, all those weeks? You don’t have to tell me. I’m in awe, is all.',
      'Is there anyone else who knows? One nod or none.',
    ],
    'what-now': [
      'Is there a thing I can do tomorrow that isn’t baking? Baking’s good, too.',
      'Anything you want from me? “Shut up” counts.',
    ],
  },
  ends: {
    good: [
      'Whatever you’d want from me, you can ask it. I’m glad you told me, and I’m here.',
      'Whatever you’d like, and nothing you wouldn’t. Same step, any time.',
      'You trusted me with it, and I won’t spill it. None of it’s on you. I’m here, whatever you choose.',
    ],
    partly: [
      'We got some of it out, between cookies. That’s good going.',
      'Leave it there. I’ll keep your place with a spoon.',
      'You said what you wanted to, I hope. There’s more step, whenever.',
    ],
    badly: [
      'I joked when you needed quiet. That’s on me. I do believe you.',
      'I made a hash of this. You didn’t. Come by again, or tell somebody with more sense.',
      'Let’s stop, love. You did nothing wrong. I’m sorry I wasn’t more use.',
    ],
    guarded: [
      'You said it plainly, and I hid in the teapot. I’m sorry. I believe you.',
      'I kept it light because it scared me. It wasn’t anything you did.',
      'Every word of that got through. I only couldn’t take my apron off for it.',
    ],
  },
} satisfies AnyMomentLines;
