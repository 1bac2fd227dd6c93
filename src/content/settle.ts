import type { SourceId } from './schema';

/** What is said to a person who is too stirred up to talk: a line for the other, then ways to come down. */
interface Settle {
  /** Stands behind the break, its length and what it is for. */
  readonly source: SourceId;
  /** The line that says one will be back, in sentences; `{when}` is the hour they choose, as “tomorrow at ten”. */
  readonly holdingLine: {
    readonly title: string;
    readonly why: string;
    readonly sentences: readonly string[];
    /** Said instead of the first sentence where it is not the person’s own. */
    readonly otherBeginnings: readonly string[];
    /** Where there is no way to send it. */
    readonly sayIt: string;
  };
  /** For taking a break in the middle of a talk; `{when}` as above. */
  readonly breakSentence: string;
  /** For anyone who drank, or learned of something today. */
  readonly enoughForTonight: string;
  readonly waysTitle: string;
  readonly waysWhy: string;
  readonly ways: readonly { readonly id: string; readonly title: string; readonly says: string }[];
  readonly breathing: {
    readonly title: string;
    readonly caution: string;
    readonly breatheIn: string;
    readonly breatheOut: string;
    readonly stop: string;
  };
  /** `{minutes}` is what is left, in whole minutes. */
  readonly timer: {
    readonly title: string;
    readonly why: string;
    readonly start: string;
    readonly left: string;
    readonly lastMinute: string;
    readonly stays: string;
    readonly stop: string;
    readonly done: string;
    readonly moreTime: string;
    readonly goOn: string;
  };
}

export const settle: Settle = {
  source: 'gottman-flooding',
  holdingLine: {
    title: 'One line that says you’ll be back',
    why: 'It says you are going, that it counts, and when you’ll be back. That may be easier to wait with than silence.',
    sentences: ['I’m too stirred up to do this well.', 'It matters to me.', 'I’ll come back to it {when}.'],
    otherBeginnings: [
      'I can’t think straight right now.',
      'I’m too angry to be fair.',
      'I’m too tired to get this right.',
      'I need a little time before I answer.',
    ],
    sayIt: 'You can send it, say it through the door, or leave it on the table.',
  },
  breakSentence: 'I want to get this right and I’m too worked up to. Give me some time. I’ll be back {when}.',
  enoughForTonight:
    'If you have been drinking, or learned only today what they did, this line is enough for tonight.',
  waysTitle: 'Other ways to settle',
  waysWhy:
    'Pick what has helped you before. Going over the fight in your head can keep the body stirred up, so give your hands or ears a job.',
  ways: [
    {
      id: 'walk',
      title: 'Walk',
      says: 'Around the block if that’s safe, or up and down the stairs. Count your steps.',
    },
    {
      id: 'cold-water',
      title: 'Cold water',
      says: 'Run it over your wrists, or hold a wet cloth to your cheeks.',
    },
    {
      id: 'music',
      title: 'Music',
      says: 'Three songs that have nothing to do with this. Sing if nobody’s asleep.',
    },
    {
      id: 'hands',
      title: 'Something for the hands',
      says: 'Fold the laundry, peel potatoes, sort the screws in that jar.',
    },
    {
      id: 'push',
      title: 'Push something that won’t break',
      says: 'Both palms against a wall for as long as a slow count to ten. Let go. Again.',
    },
    { id: 'warm', title: 'Get warm', says: 'A shower, a blanket, a mug you can hold with both hands.' },
    {
      id: 'animal',
      title: 'Sit by an animal',
      says: 'A dog, a cat, the neighbor’s hens. They won’t ask what it’s about.',
    },
    {
      id: 'name-the-room',
      title: 'Name what is in the room',
      says: 'Five things you see, four you hear, three you can touch. Say them out loud.',
    },
  ],
  breathing: {
    title: 'Breathe with the line',
    caution:
      'Slow breathing makes some people tenser. If you’re one of them, leave it and pick something else.',
    breatheIn: 'In, as it rises',
    breatheOut: 'Out, a bit longer, as it falls',
    stop: 'That’s enough',
  },
  timer: {
    title: 'Twenty minutes',
    why: 'A stirred-up body tends to need at least this long, and people often feel ready before they are.',
    start: 'Start 20 minutes',
    left: 'About {minutes} min to go',
    lastMinute: 'Less than a minute to go',
    stays: 'You can put the phone away. The time runs on without you.',
    stop: 'Stop the timer',
    done: 'Twenty minutes have gone by. How is it now?',
    moreTime: 'Twenty more',
    goOn: 'Go on from here',
  },
};
