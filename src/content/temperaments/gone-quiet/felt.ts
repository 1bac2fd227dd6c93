import type { Felt } from '../../schema-rehearsal';

/** What they might have felt hearing that, by what it was. */
export const felt = {
  names: [
    'They might have gone still: what happened was in the room now, and they hadn’t had to put it there.',
    'Perhaps some relief, kept off the face, that the plain word for it came from you.',
    'They might have checked it quietly against their own memory, and found that it fit.',
  ],
  owns: [
    'They might have loosened their grip a little, with nobody asking them to carry part of it.',
    'Perhaps they waited for an excuse to follow, and noticed, late, that none came.',
    'They might have wanted to look up, and not quite dared to yet.',
  ],
  sees: [
    'They might have been startled that anyone had noticed, with so little of it showing.',
    'Perhaps something warmed, far in: it was told back to them and they hadn’t said it.',
    'They might have felt found, which is good and a bit frightening for someone who hides.',
  ],
  asks: [
    'They might have liked being asked, and needed far longer than the gap they were given.',
    'Perhaps a true answer rose halfway, and they looked to see if you would wait for it.',
    'They might have searched for a polite answer first, with the real one standing behind it.',
  ],
  stays: [
    'They might have trusted the waiting more than anything that was said.',
    'Perhaps they had counted on you giving up, as others do, and you were still there.',
    'They might have breathed out: no hurry, nobody tapping a foot, the door not closing.',
  ],
  cares: [
    'They might have felt the kindness land and had no idea where to put it.',
    'Perhaps they thought of waving it away, and for once let it lie there.',
    'They might have grown warm and careful together, as with a cup that’s too full.',
  ],
  offers: [
    'They might have turned it over slowly: was it small enough to happen on a Tuesday?',
    'Perhaps they were pleased, and held back the thanks until they had seen it done.',
    'They might have wished to say yes at once, out of manners, and didn’t quite trust that yes.',
  ],
  feels: [
    'They might have felt less alone in it, hearing that you were shaky too.',
    'Perhaps they slipped into looking after you for a moment; it is easier than speaking.',
    'They might have been moved and said nothing, which from outside looks like not caring.',
  ],
  needs: [
    'They might have been grateful for something definite; guessing is what tires them.',
    'Perhaps a little envy, that somebody can say a need aloud and stay in the room.',
    'They might have taken it seriously enough to go silent while they thought it through.',
  ],
  'takes-it': [
    'They might have noticed that you didn’t defend yourself, and risked one word more.',
    'Perhaps it felt strange that their complaint was simply let in and nothing broke.',
    'They might have stopped softening it, seeing it could be said at its real size.',
  ],
  breaks: [
    'They might have been glad of the pause, and gladder still that it had an end.',
    'Perhaps they had wanted one themselves and would never have asked for it.',
    'They might have worried for a second that this was goodbye, until they heard when.',
  ],
  regrets: [
    'They might have believed the sorry, and waited to hear what it was about.',
    'Perhaps they felt pushed, very gently, toward an “it’s all right” that wasn’t true.',
    'They might have nodded from habit, with most of it still unsaid behind the nod.',
  ],
  'over-owns': [
    'They might have felt their own hurt grow small, with so much of yours in the room.',
    'Perhaps they got ready to comfort you, and put their sentence away for another time.',
    'They might have shrunk from it: so large a guilt leaves no chair for anyone else.',
  ],
  plain: [
    'They might have been listening for what came next, giving away nothing.',
    'Perhaps it neither opened nor closed anything; they tend to wait and see.',
    'They might have liked the quietness of it: nothing there to fend off.',
  ],
  silent: [
    'They might have rested in that; silence is where they can hear themselves think.',
    'Perhaps, after a few breaths, it turned from rest to wondering if you had gone.',
    'They might have come nearer to saying it, with nobody filling the gap for them.',
  ],
  explains: [
    'They might have followed the reasons politely and felt themselves drift out of the talk.',
    'Perhaps they concluded that it made sense, and that they shouldn’t have minded.',
    'They might have lost the thread of their own hurt somewhere in the middle.',
  ],
  minimizes: [
    'They might have agreed on the spot and decided not to mention it again.',
    'Perhaps a small door shut, courteously, with no sound that you could have heard.',
    'They might have thought, there it is: the thing they had told themselves all along.',
  ],
  evades: [
    'They might have let the subject go without a word, and themselves along with it.',
    'Perhaps they were half relieved; getting away is their habit too, and it never helps.',
    'They might have noted that it was skipped, and kept that note for a long time.',
  ],
  presses: [
    'They might have gone blank; being hurried makes the words run further in.',
    'Perhaps they looked for whichever answer would end the asking soonest.',
    'They might have felt a hand on the handle of a door they open only from inside.',
  ],
  blames: [
    'They might have pulled everything in, face last, until only good manners were left.',
    'Perhaps they half believed it, since they had been blaming themselves all week.',
    'They might have had an answer, a fair one, and judged it wasn’t worth the noise.',
  ],
  scorns: [
    'They might have burned, with nothing to show for it but a straighter back.',
    'Perhaps they were sorry, right then, for the little they had already let out.',
    'They might have promised themselves to say only harmless things from here on.',
  ],
  threatens: [
    'They might have stopped hearing words at all and only watched for the way out.',
    'Perhaps they got very agreeable, the way one does when it no longer feels like talking.',
    'They might have left inwardly at that, though they were still standing in front of you.',
  ],
} satisfies Felt;
