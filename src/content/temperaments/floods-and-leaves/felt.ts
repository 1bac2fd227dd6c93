import type { Felt } from '../../schema-rehearsal';

/** What they might have felt hearing that, by what it was. */
export const felt = {
  names: [
    'They might have felt the noise drop: out of ten things, you had put down one.',
    'Perhaps their pulse jumped at the plain word, and then, oddly, there was a floor under it.',
    'They might have been glad not to find the beginning by themselves, in all that.',
  ],
  owns: [
    'They might have been able to set something down, and only then noticed how much they carried.',
    'Perhaps it got quieter: nobody had to be argued with, so nothing had to be held ready.',
    'They might have stopped looking for the way out for as long as that sentence took.',
  ],
  sees: [
    'They might have felt the rush slow to a walk, because somebody was in it with them.',
    'Perhaps their eyes stung: what had been whirling was told back, and it was only this big.',
    'They might have thought, so it can be put into words; they had begun to doubt it.',
  ],
  asks: [
    'They might have had eleven answers at once, and no way to choose among them.',
    'Perhaps they liked that you wanted to know, and still felt the water go up an inch.',
    'They might have wished for a yes-or-no question, or for none until they had breathed.',
  ],
  stays: [
    'They might have felt their shoulders come down; no one was pulling, and no one was going.',
    'Perhaps this was what let them stay: that they would not be chased if they couldn’t.',
    'They might have begun to hear again, after some minutes of only seeing your mouth move.',
  ],
  cares: [
    'They might have nearly cried at that, and been afraid of it, and wanted more of it.',
    'Perhaps it went straight in; there is little between them and a kind word just now.',
    'They might have felt warm and wobbly, like someone let in from the cold too fast.',
  ],
  offers: [
    'They might have held on to it because it was definite, and little else was.',
    'Perhaps a part of them leaned toward it, while the rest was still running.',
    'They might have wanted to hear it again tomorrow, when their head is clear enough to keep it.',
  ],
  feels: [
    'They might have caught your feeling on top of theirs; it comes in like the next wave.',
    'Perhaps it helped to know they weren’t the only one whose hands were cold.',
    'They might have softened, then looked for somewhere to put one more heart’s worth.',
  ],
  needs: [
    'They might have liked how short it was: a thing one can do, and not a riddle.',
    'Perhaps they wished to do it at once, all of it, and had to tell themselves to wait.',
    'They might have felt it as one more demand for a second, until they heard how plain it was.',
  ],
  'takes-it': [
    'They might have been braced for a push, and nearly stumbled when none came.',
    'Perhaps it went still in there, since what they had flung out was caught and not flung back.',
    'They might have dared the next true thing, smaller this time and not so loud.',
  ],
  breaks: [
    'They might have felt enormous relief: leaving was allowed, and it had a time to it.',
    'Perhaps they breathed all the way out, for the first time since this began.',
    'They might have trusted you more for stopping than for anything said before.',
  ],
  regrets: [
    'They might have felt the sorry wash past with everything else, too quick to hold.',
    'Perhaps they heard it, and couldn’t have told you what it had been for.',
    'They might have meant to answer kindly, and had nothing to hand but a nod.',
  ],
  'over-owns': [
    'They might have gone under a little: now there were two people drowning and no shore.',
    'Perhaps their own feelings scattered at the size of yours, and they wanted to bolt.',
    'They might have felt they had to hold you up, with arms that were already full.',
  ],
  plain: [
    'They might have used that second to find the floor with their feet.',
    'Perhaps it was a rest, something that asked nothing and added nothing.',
    'They might have been too full to take in more than the tone, which was all right.',
  ],
  silent: [
    'They might have felt the water go down, slowly, with nothing new poured in.',
    'Perhaps they counted their own breaths, and noticed at seven that you were still there.',
    'They might have found the lost word in that stillness, under all the others.',
  ],
  explains: [
    'They might have lost you after the second reason; it became sound, a lot of sound.',
    'Perhaps each “because” was one more thing to hold, and the first ones began to fall.',
    'They might have felt there was suddenly no room in the room, and glanced at the door.',
  ],
  minimizes: [
    'They might have felt their face burn, so big inside and told that it was small.',
    'Perhaps they wondered if they were mad, and that thought is the one that makes them run.',
    'They might have wanted to shout that it wasn’t small, and swallowed it, and choked a little.',
  ],
  evades: [
    'They might have been left with all of it in their arms, while the talk went elsewhere.',
    'Perhaps they lost the thread, then themselves, and agreed to something they hadn’t heard.',
    'They might have felt dropped in the middle, with their heart still going like mad.',
  ],
  presses: [
    'They might have felt the walls come in; with a hand at their back they can only run.',
    'Perhaps everything turned white and loud, and not a word of theirs could be found.',
    'They might have answered anything at all, to get to the other side of that.',
  ],
  blames: [
    'They might have heard the first three words, and after those only their own blood.',
    'Perhaps it hit the sorest place at full speed, since nothing in them was there to slow it.',
    'They might have hated themselves and you in one breath, and needed badly to be elsewhere.',
  ],
  scorns: [
    'They might have been eight years old for a moment, red to the ears, with nowhere to look.',
    'Perhaps something tore, and they were gone before their body had got to its feet.',
    'They might have known it would come back at three in the morning, in exactly that voice.',
  ],
  threatens: [
    'They might have had only one thought left, and that was the door.',
    'Perhaps their body decided it for them; from there on nobody was home to talk to.',
    'They might have felt the floor go, and all the fear they own arrive together.',
  ],
} satisfies Felt;
