import type { MomentLines } from '../../../schema-rehearsal';

export const theirHurt = {
  met: {
    closed: [
      'That’s not how I meant it. …I’m only saying.',
      'I had no idea it went so far. In fairness, nobody told me.',
      'Hm. I’d been remembering it with more in my favor. Carry on.',
      'I see. I mean, there were reasons, but I see.',
      'All right, {act}. I’ve never said I didn’t.',
      'You’ve thought a lot about this. I’ve thought about it some.',
      '[looks away, looks back] It wasn’t aimed at you.',
    ],
    softening: [
      'I was going to say what I meant by it. You were saying what it did. That’s another thing.',
      'I heard you say how it was, and I was already drafting. I’ve stopped. Once more?',
      'I remember {sight}. I’d told myself it meant nothing.',
      'So that’s what it’s been like since {that}. I thought you were being cool to me for no reason.',
      'There’s a “but” on my tongue. It can stay there.',
      'You left my character out of it. I think that’s why I can take it in.',
      'I’d pictured it smaller. It suited me smaller.',
      '{after}. I couldn’t have said why. It fits with what you’re telling me.',
    ],
    open: [
      'I did that. {act}. There’s no second half to that sentence.',
      'What you needed wasn’t much, and I was occupied with how I looked.',
      'It hurt you, and my meaning well didn’t make it hurt less.',
      'I keep seeing {sight}. I used to plead with it. Now I only see it.',
      'Is there more? I can hear it. I won’t answer it, I’ll hear it.',
      'You didn’t exaggerate. I’ve been saying you did, to myself, since {that}.',
      { close: 'I hate that it was me. You’d have come to me with a thing like that, any other time.' },
    ],
  },
  asked: {
    closed: [
      'What I can tell you is what I had in mind. I wanted {wish}.',
      'I didn’t think it would come out as it did. {act}, and I thought that was that.',
      'Not much, to be frank. {after}. That was the extent of it.',
      'I’d need to know how you see it. What I have is {sight}. You may have something else.',
    ],
    open: [
      'The true answer is less nice than the one I’ve been giving. I knew, when {act}.',
      'Some part of me saw it. Why else would I go back to {sight}?',
      'I thought of myself first. Then {after}, and I thought of myself again.',
      'I’d have wanted {wish}. You’d have been spared a lot, and I knew that as well.',
    ],
  },
  missed: [
    'I’d have liked to believe you didn’t mind so much about {that}. I’ve been believing it.',
    'I’d been saying it wasn’t as bad as all that. I’m the only one who says so.',
    'I was about to argue with that. I don’t know what I’d have argued.',
    'I have a version where that’s a small thing. I know it too well.',
    'I’d gladly leave it there. I’m not proud of how gladly.',
    'I keep sliding off {that}. It gets warm there, for me.',
  ],
  struck: [
    'I did a thing. I’d like not to be the thing.',
    'Now I’d say that {reason}, and it would be an excuse. I know this road.',
    { close: 'You weren’t so easy to be around then, either. No. That isn’t the point, is it.' },
    'I hear everything in it that’s about me. I miss what’s about you.',
    'I keep wanting to say what I’d meant. I’d have wanted {wish}. It isn’t what happened.',
    'I’m hearing “that’s who you are.” Tell me if that’s only my ears.',
  ],
  thin: [
    'I’d be off the hook with less. It’s comfortable there. It isn’t right.',
    { short: 'You say very little, and I fill it with good things about myself.' },
    'Is that all there is, about {that}? I’d love it to be all.',
    'You’ve put the blame on your own plate so neatly I nearly said thank you.',
  ],
} satisfies MomentLines;
