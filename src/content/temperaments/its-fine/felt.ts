import type { Felt } from '../../schema-rehearsal';

/** What they might have felt hearing that, by what it was. */
export const felt = {
  names: [
    'They might have felt found out, a little, hearing it called by its name.',
    'Perhaps the joke they had ready was no use anymore, once it was said that plainly.',
    'They might have looked for a softer word, and noticed you were not going to offer one.',
  ],
  owns: [
    'They might have wanted to hand you an excuse, and been relieved you didn’t take one.',
    'Perhaps it was a shock that nobody needed them to make it lighter.',
    'They might have stopped smiling for a second, because this wasn’t theirs to smooth.',
  ],
  sees: [
    'They might have felt the smile slip: somebody had looked past it and seen one real thing.',
    'Perhaps they wondered how you knew, after all the work of not letting it show.',
    'They might have felt warm and exposed at once; being noticed is what they avoid and miss.',
  ],
  asks: [
    'They might have reached for “fine” out of habit, and then caught that you meant the question.',
    'Perhaps it was strange to be asked something that “no worries” doesn’t answer.',
    'They might have felt a small pull to tell you, and a quick one to ask about you instead.',
  ],
  stays: [
    'They might have kept waiting for you to take the way out they had left open.',
    'Perhaps it was your staying that tired the smile out.',
    'They might have thought: the pleasant part is over, and this one is still here.',
  ],
  cares: [
    'They might have wanted to laugh it off, because it came so near what they wish to hear.',
    'Perhaps they wondered whether you meant them, or the easy version of them.',
    'They might have tucked that away to look at later, when nobody is watching their face.',
  ],
  offers: [
    'They might have been about to say “don’t bother,” and found they’d like you to bother.',
    'Perhaps something definite was easier to trust than something kind.',
    'They might have felt awkward being given to; they are more used to doing the giving.',
  ],
  feels: [
    'They might have felt less alone with their own feeling, since you put yours down first.',
    'Perhaps it made their cheerfulness seem a bit thin, even to them.',
    'They might have wanted to fix it for you, and then let themselves simply know it.',
  ],
  needs: [
    'They might have been surprised that a person can ask for something and not apologize.',
    'Perhaps they felt a twinge: they seldom let themselves want things out loud.',
    'They might have rushed to say yes inside, before finding out whether they meant it.',
  ],
  'takes-it': [
    'They might have braced for you to mind, and been steadied when you let it stand.',
    'Perhaps it felt safe, for once, to leave a hard sentence lying there.',
    'They might have found that an unhappy word from them did not send you away.',
  ],
  breaks: [
    'They might have been secretly glad of a rest from keeping their face in order.',
    'Perhaps knowing you’d return kept them from deciding it was all forgotten.',
    'They might have felt let go of gently, which leaves less to cover up.',
  ],
  regrets: [
    'They might have said “that’s okay” inside before the sorry was finished.',
    'Perhaps it gave them the quick way out they tend to take, and they took it.',
    'They might have felt it go by above the sore spot, kindly, without touching it.',
  ],
  'over-owns': [
    'They might have gone straight to comforting, and lost sight of what was theirs.',
    'Perhaps there was no room left to be upset, with so much upset already there.',
    'They might have put their own feeling away again, to look after yours.',
  ],
  plain: [
    'They might have taken it as small talk, where they are at home.',
    'Perhaps nothing much moved: pleasant words come and go easily with them.',
    'They might have waited to see whether something was coming after that.',
  ],
  silent: [
    'They might have felt the urge to fill it, and the smile getting harder to hold.',
    'Perhaps the quiet came closer to them than a question would have.',
    'They might have noticed, with nobody talking, what they had been talking over.',
  ],
  explains: [
    'They might have agreed at once, and felt themselves going a little farther away.',
    'Perhaps they had thought of that very reason for you, and hoped you wouldn’t use it.',
    'They might have nodded along, thinking that the sore part hadn’t come up.',
  ],
  minimizes: [
    'They might have been grateful for the way out, and lonely as soon as they took it.',
    'Perhaps they gathered that it was best to go on not minding.',
    'They might have smiled harder there: it’s the very thing they tell themselves.',
  ],
  evades: [
    'They might have gone along happily, since changing the subject is their own trick.',
    'Perhaps a part of them had hoped you’d be the one who didn’t do that.',
    'They might have felt the true thing come up, find nobody there, and go back down.',
  ],
  presses: [
    'They might have wanted to say whatever would make it stop, in their friendliest voice.',
    'Perhaps being hurried is what makes the smile so hard for them to put down.',
    'They might have felt pushed to hand over something real before it was ready.',
  ],
  blames: [
    'They might have apologized at once on the inside, and gone out of reach behind it.',
    'Perhaps it proved to them that smoothing things over is the safer way.',
    'They might have taken it with a grin, and it might only hurt tonight, alone.',
  ],
  scorns: [
    'They might have laughed along, because laughing hurts less than being laughed at.',
    'Perhaps it went in deep, and whatever joke came next was to hide where.',
    'They might have resolved, very pleasantly, to tell you nothing more.',
  ],
  threatens: [
    'They might have been ready to promise anything, smiling, only to clear the air.',
    'Perhaps they felt small and wanted to be charming, the way they learned long ago.',
    'They might have decided, behind the good manners, that it isn’t safe to be real here.',
  ],
} satisfies Felt;
