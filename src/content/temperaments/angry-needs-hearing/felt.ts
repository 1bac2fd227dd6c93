import type { Felt } from '../../schema-rehearsal';

/** What they might have felt hearing that, by what it was. */
export const felt = {
  names: [
    'They might have felt some of the fight go out of them, hearing it said without trimming.',
    'Perhaps a relief they wouldn’t show: that was the very thing they’d been shouting about.',
    'They might have been ready to argue it into the open, and found it lying there already.',
  ],
  owns: [
    'They might have been holding up a whole case, and felt suddenly how heavy it was.',
    'Perhaps the anger had nothing to push against for a moment, and something sadder showed.',
    'They might have believed it, because nothing came after it to take it back.',
  ],
  sees: [
    'They might have felt their voice drop: there is little need to shout what is already understood.',
    'Perhaps that touched the hurt below the anger, where few people get to.',
    'They might have wanted to say “exactly,” and then, to their surprise, wanted to cry.',
  ],
  asks: [
    'They might have bristled first, and then been glad to be the one doing the telling.',
    'Perhaps it felt like a door held open, which is rare for someone this loud.',
    'They might have had an answer waiting for days, with nobody to give it to.',
  ],
  stays: [
    'They might have been watching for a step back, and noticed there wasn’t one.',
    'Perhaps they found that their anger hadn’t driven anyone off, and could afford a bit less of it.',
    'They might have felt steadier: somebody could stand in the noise and not make it worse.',
  ],
  cares: [
    'They might have wanted to brush it away, and kept it all the same.',
    'Perhaps it reached the fear that people only like them when they’re pleasant.',
    'They might have felt a little ashamed of the volume, in a way that warms more than it stings.',
  ],
  offers: [
    'They might have liked that it was small enough to check.',
    'Perhaps, if they’d already been heard, it felt like ground; if not, like being hurried along.',
    'They might have stopped counting old things for a second, and looked at what could come.',
  ],
  feels: [
    'They might have seen a person there, where they’d been aiming at a wall.',
    'Perhaps they wondered whether there was still room for their own side after that.',
    'They might have been a little disarmed: anger finds it hard to go on against something so unguarded.',
  ],
  needs: [
    'They might have found a plain need easier to answer than a complaint, and known that from their own.',
    'Perhaps it got through, because it was asked for and not thrown.',
    'They might have grumbled inside, and remembered what it’s like to want something that simple.',
  ],
  'takes-it': [
    'They might have noticed that nothing came back at them, and not known what to do with their anger.',
    'Perhaps it felt strange, and good, to say the hard thing and be let say it.',
    'They might have thought: so I can be this angry, and the roof stays on.',
  ],
  breaks: [
    'They might have feared it was a way out, until they heard there was a way back.',
    'Perhaps a part of them was glad; they’d been getting hotter than they like.',
    'They might have wanted to shout “stay,” and respected that the time was named.',
  ],
  regrets: [
    'They might have felt hushed: the word came, and what it was for did not.',
    'Perhaps it sounded like a full stop, with most of their story still unsaid.',
    'They might have half believed it, and waited, annoyed, for the rest of the sentence.',
  ],
  'over-owns': [
    'They might have felt robbed of their anger, with someone to comfort in place of it.',
    'Perhaps they lost sight of the one thing that mattered, under so much else.',
    'They might have thought: I never said all that, and now I have to argue you out of it.',
  ],
  plain: [
    'They might have let it go by, waiting for something with more weight in it.',
    'Perhaps they couldn’t tell yet which way this was going, and stayed braced.',
    'They might have found it neither warm nor cold, and kept their complaint at the ready.',
  ],
  silent: [
    'They might have heard the quiet as being let finish, and slowed down a little.',
    'Perhaps they tensed first, and then heard their own last words hanging there.',
    'They might have wanted an answer, and found that without one the anger ran lower.',
  ],
  explains: [
    'They might have felt interrupted, even if they’d stopped talking by then.',
    'Perhaps the reason was a good one; it came while they were still in the middle.',
    'They might have gotten louder inside, since it sounded as if the thing itself was settled.',
  ],
  minimizes: [
    'They might have felt they now had to prove how big it was, and got bigger themselves.',
    'Perhaps it stung twice: once for what happened, once for being too much about it.',
    'They might have heard that their anger was the odd thing here, not the reason for it.',
  ],
  evades: [
    'They might have felt it slide past, and gone after it with a raised voice.',
    'Perhaps they had the old thought: if I don’t shout, it never gets looked at.',
    'They might have felt alone with it again, with somebody standing right there.',
  ],
  presses: [
    'They might have dug in: being hurried is the surest way to make them go slower.',
    'Perhaps they felt herded toward calm before anyone knew what the storm was about.',
    'They might have wanted to give an answer, and wanted more not to be made to.',
  ],
  blames: [
    'They might have grabbed for the nearest thing to throw back, and some of it true.',
    'Perhaps the hurt had started to show, and went straight under cover.',
    'They might have thought: there it is, I open my mouth and I’m the one on trial.',
  ],
  scorns: [
    'They might have been hit harder than they showed; the anger is partly there to stop that.',
    'Perhaps they went cold for a moment, which for them is worse than loud.',
    'They might have decided in that second not to say the softer thing they had ready.',
  ],
  threatens: [
    'They might have felt the floor go, and roared so as not to hear it.',
    'Perhaps it touched the fear under all of it: that their anger costs them people.',
    'They might have believed it completely, and begun to leave first, inside.',
  ],
} satisfies Felt;
