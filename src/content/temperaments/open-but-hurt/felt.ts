import type { Felt } from '../../schema-rehearsal';

/** What they might have felt hearing that, by what it was. */
export const felt = {
  names: [
    'They might have let out a breath: the thing was finally called by its name.',
    'Perhaps they felt less foolish for minding, now that somebody else had said what happened.',
    'They might have felt the sting again for a second, and some relief right behind it.',
  ],
  owns: [
    'Perhaps something loosened: they no longer had to hold both ends of it.',
    'They might have believed it for a moment, and then been careful about believing it.',
    'It might have surprised them how much they’d wanted to hear whose it was.',
  ],
  sees: [
    'They might have felt a little less alone in it, which can make the eyes fill.',
    'Perhaps it hurt more and helped more at once, hearing their own sadness said back.',
    'They might have thought: so it did reach somebody after all.',
  ],
  asks: [
    'They might have been glad of the question; they had the answer ready for a long time.',
    'Perhaps they felt wanted in the talk, and a bit shy about how much there was to say.',
    'Being asked might have made it easier to give the true answer rather than the short one.',
  ],
  stays: [
    'They might have checked whether you meant it, and leaned in by an inch.',
    'Perhaps the fear of being left with it alone went down a notch.',
    'They might have felt they could go slower, since nobody seemed about to leave.',
  ],
  cares: [
    'They might have felt warmed, and then a little wary of how much they liked it.',
    'Perhaps it touched the very thing they had been wondering about and would never have asked.',
    'It might have reminded them of the good there was, next to the sore place.',
  ],
  offers: [
    'They might have started to hope, and told themselves not to run ahead.',
    'Perhaps it helped that there was something to do, something they could watch happen.',
    'They might have pictured it on an ordinary day, and found they could believe in it.',
  ],
  feels: [
    'They might have been moved, and glad not to be the only one with feelings here.',
    'Perhaps they saw a person where a moment before there had been only the hurt.',
    'They might have wanted to comfort, and wondered whether there would be room for both.',
  ],
  needs: [
    'They might have been relieved to be told plainly; guessing had been tiring for them.',
    'Perhaps they felt a small tug of worry about whether they could give that.',
    'They might have respected how clearly it was put, even where it was hard to hear.',
  ],
  'takes-it': [
    'They might have been surprised that their words could be taken in and not fought over.',
    'Perhaps they felt safe enough, right then, to say the next true thing.',
    'They might have noticed there was no “but,” and let their shoulders down some.',
  ],
  breaks: [
    'They might have been uneasy at the pause, and steadied by knowing when it would end.',
    'Perhaps they were a bit relieved themselves; it had been a lot for one stretch.',
    'A break might have scared them less than a talk going on with nobody really in it.',
  ],
  regrets: [
    'They might have softened, and still waited to learn what exactly the sorry was for.',
    'Perhaps they wanted to accept it and felt it had come a step too early.',
    'The word might have done a little good, like a hand on a shoulder in passing.',
  ],
  'over-owns': [
    'They might have felt they now had to do the cheering up, sad as they were.',
    'Perhaps it got too big to be about the one thing that had hurt.',
    'They might have worried about you, and lost the thread of their own hurt.',
  ],
  plain: [
    'They might have stayed where they were, waiting to find out where it was going.',
    'Perhaps it went by without touching much, and they hoped there was more coming.',
    'It might have been easy to listen to, and it might have left them guessing.',
  ],
  silent: [
    'They might have been grateful for the quiet; it gave the sad thing time to come up.',
    'Perhaps they checked your face, and found it was not the leaving sort of quiet.',
    'They might have used it to find a truer word than the first one.',
  ],
  explains: [
    'They might have felt the talk drift away from the hurt and over to the reasons.',
    'Perhaps they understood every word and felt a bit more alone at the end of it.',
    'They might have thought: maybe so, and I haven’t told you how it was yet.',
  ],
  minimizes: [
    'They might have felt silly for having opened up, and wished they had said less.',
    'Perhaps the hope they were being so careful with went down a size.',
    'They might have wondered if it really was that small, and known it wasn’t.',
  ],
  evades: [
    'They might have noticed the swerve and felt a little dropped.',
    'Perhaps they had got their courage up, and now had nowhere to put it.',
    'They might have gone along politely, still waiting back where it hurt.',
  ],
  presses: [
    'They might have felt hurried toward an ending that they had not reached.',
    'Perhaps what they’d have given freely began to feel like a debt.',
    'They might have wanted to please you, and felt themselves close up a bit.',
  ],
  blames: [
    'It might have stung twice, since they had come in with their guard down.',
    'They might have gone looking for their fault and stopped saying where it hurt.',
    'Perhaps they felt the talk turn into a trial, just as they’d begun to trust it.',
  ],
  scorns: [
    'They might have felt sorry they had shown anything soft at all.',
    'Perhaps it hit the very place they’d only just uncovered.',
    'They might have had to swallow hard, and think about whether to go on talking.',
  ],
  threatens: [
    'They might have felt the floor go, and stopped thinking about anything but that.',
    'Perhaps the hope went out at once, and only being careful was left.',
    'They might have been frightened, and ready to agree to things they did not mean.',
  ],
} satisfies Felt;
