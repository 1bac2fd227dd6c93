import type { Felt } from '../../schema-rehearsal';

/** What they might have felt hearing that, by what it was. */
export const felt = {
  names: [
    'They might have checked it for mistakes and found none, and then had nothing to hold on to.',
    'Perhaps it was a relief: what happened was said, and nothing was said about what they are like.',
    'It might have been hard to dispute, and under that they may have been glad of it.',
  ],
  owns: [
    'They might have been waiting for the “but,” and when none came, put theirs down for a moment.',
    'Perhaps their own part looked less dangerous, now that they were not the only one with a part.',
    'An answer was ready, and it might have lost its use halfway through your sentence.',
  ],
  sees: [
    'Having it seen without having to prove it might have left them a little short of words.',
    'Perhaps they wanted to correct a word of it, and noticed that they wanted to cry instead.',
    'They might have thought: then I can stop making my case, at least for this minute.',
  ],
  asks: [
    'A question can sound like a charge to them; this one might have sounded like interest.',
    'They might have looked for the trap first, and answered the second half more truthfully.',
    'Perhaps they liked being asked, and disliked how quickly a defense came to mind.',
  ],
  stays: [
    'They might have been sure you would leave over this, so the arguing lost some of its reason.',
    'Perhaps it sank in that one bad thing does not cancel all of them with you.',
    'They might have hidden how much that mattered behind something dry and practical.',
  ],
  cares: [
    'Kindness might have found the one side they had not built a wall on.',
    'They might have searched it for a motive, and then been a little ashamed of searching.',
    'Perhaps it is easier to be honest with somebody who has said one good thing about them.',
  ],
  offers: [
    'Something that can be done, and not only argued about: they might have felt firmer ground there.',
    'They might have looked for the weak spot in it, from habit, and let it stand.',
    'Perhaps they thought of a condition right away, and perhaps they were surprised not to say it.',
  ],
  feels: [
    'You spoke of yourself and not of them, so they might not have had to defend anything.',
    'Perhaps they heard a hidden charge in it first, and only then heard that it hurt you.',
    'They might have wanted to explain it away, and felt that this would be the wrong thing.',
  ],
  needs: [
    'A plain wish might have been easier for them than a complaint: there is nothing in it to refute.',
    'They might have thought of why it is unfair, and then that it is not so much to want.',
    'Perhaps they were relieved to be told what to do, and not only what went wrong.',
  ],
  'takes-it': [
    'They might have kept on arguing for a second, before noticing that nobody was arguing back.',
    'Perhaps it was strange for them to say something and have it simply left standing.',
    'Being believed might have made them want to be more exact, and more honest, too.',
  ],
  breaks: [
    'They might have called it running off, had you not said when you would be back.',
    'Perhaps they were glad of it: they had begun to say things only to win.',
    'A pause might have felt like losing the floor, and then like setting down something heavy.',
  ],
  regrets: [
    'They might have wondered what exactly you were sorry for, and kept their reasons within reach.',
    'It perhaps did them good, and they would have liked to hear which part you meant.',
    'They might have believed half of it, and watched your face for the other half.',
  ],
  'over-owns': [
    'They might have felt a quick relief at being let off, and then felt that it was not honest.',
    'Perhaps they could not be truthful about their part, since you had left them none.',
    'So much of it might have made them comfort you, when they had something to say.',
  ],
  plain: [
    'Nothing in it accused them, so they might have kept watch a little less.',
    'They might have listened for what you meant by it, and not found anything, and eased up.',
    'Perhaps it was a rest for them, a sentence that asked for no defense.',
  ],
  silent: [
    'With nobody to answer, they might have heard their own last sentence again, and doubted it.',
    'They might have taken your silence for a verdict at first, and talked to fill it.',
    'Perhaps the quiet gave them time to notice what they had left out.',
  ],
  explains: [
    'Reasons are their own trade, so they might have started on theirs before you got to the end.',
    'They might have felt that you were pleading, and that they now had to be the judge.',
    'Perhaps they understood it quite well, and were all the surer that theirs would not be asked for.',
  ],
  minimizes: [
    'Its size was now up for debate, and debating might be the thing they do best.',
    'Made smaller, it perhaps tempted them to nod and be rid of the whole thing.',
    'They might have begun to weigh and measure it, and lost sight of who was hurt.',
  ],
  evades: [
    'They might have noted that you stepped around it, and felt free to step around theirs.',
    'Perhaps they lost track of what they were answering, and went back to guarding everything.',
    'It might have let them off, which they wanted, and left them alone with it, too.',
  ],
  presses: [
    'Being pushed might have shut the one small door they had just thought of opening.',
    'They might have felt questioned on the stand, and given you the answer that protects them.',
    'Perhaps they would have said it a minute later, on their own, had nobody pulled.',
  ],
  blames: [
    'They might have heard only the charge, and gone through their memory for what you did.',
    'It was perhaps what they had expected all along, so the ready answer came out by itself.',
    'Something in it might have been true, and that could be why they fought it so hard.',
  ],
  scorns: [
    'Being made small might have stung where they already doubt themselves, and they covered that quickly.',
    'They might have stopped caring what is true, and only wanted not to look ridiculous.',
    'Perhaps they went cold, and started to remember every time you were not so fine yourself.',
  ],
  threatens: [
    'They might have felt cornered, and then nothing counts but getting out with their back covered.',
    'Perhaps it scared them more than they let you see, under all that arguing.',
    'A warning like that might have ended the listening; from there they were only protecting themselves.',
  ],
} satisfies Felt;
