const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-US')} times`;

/** Words of the patterns in all repairs. Guesses, never grades. */
export const patternsWords = {
  heading: 'What comes back',
  link: 'See what comes back',
  says: 'Pictures of what you wrote and reported. They can’t say why, and they are no grade of anyone.',
  reading: (read: number, of: number): string => `Reading what is here: ${read} of ${of}`,
  failed: 'What is here could not be read just now. Nothing was changed.',
  tryAgain: 'Try again',
  from: (repairs: number, lookedBack: number): string => {
    if (repairs === 1)
      return `From one repair. ${lookedBack === 0 ? 'You have not looked back on it yet.' : 'You looked back on it.'}`;
    const from = `From ${repairs.toLocaleString('en-US')} repairs.`;
    if (lookedBack === 0) return `${from} You have not looked back on any of them yet.`;
    return `${from} You looked back on ${lookedBack === 1 ? 'one of them' : lookedBack.toLocaleString('en-US')}.`;
  },
  empty: 'Nothing to see yet.',
  emptySays: 'One repair is a moment. After two or three, something may come back.',
  few: 'That is too little for a pattern; what is here is shown as it is.',
  begin: 'Begin one',
  toRepairs: 'To your repairs',
  moves: {
    heading: 'When you began, and when you looked back',
    none: 'This shows once you have looked back on a repair.',
    lower: (count: number): string => `lower ${times(count)}`,
    same: (count: number): string => `the same ${times(count)}`,
    higher: (count: number): string => `higher ${times(count)}`,
    closer: (count: number): string => `closer ${times(count)}`,
    farther: (count: number): string => `farther apart ${times(count)}`,
    sentence: (name: string, parts: readonly string[]): string =>
      `${name}: ${parts.join(', ')} when you looked back.`,
    drawing:
      'Each small drawing is one repair: its left end when you began, its right end when you looked back.',
    newest: (count: number): string => `The newest ${count}, the last of them at the right.`,
    table: (name: string): string => `${name} as a table`,
    tableOf: (name: string): string => `${name} from 0 to 10, the newest first`,
    day: 'Looked back',
    rows: (shown: number, of: number): string => `The newest ${shown} of ${of.toLocaleString('en-US')}.`,
    notWhy: 'What moved in between, and what moved it, is not in these numbers.',
  },
  loops: {
    heading: 'A circle you may be in more than once',
    says: 'Found by the words alone, so it may be wrong.',
    times: (count: number): string => `You wrote something like this ${times(count)}.`,
    ofNewest: (count: number, newest: number): string =>
      `Of the newest ${newest} circles you wrote, ${count} are something like this.`,
    when: 'When I',
    they: 'they',
    thenI: 'then I',
    under: 'underneath',
    also: 'Other ways you put it',
    drawn: 'A circle: what I do, what they do, what I do then, and what is underneath.',
  },
  steps: {
    heading: 'Steps you often pass over',
    says: 'That can be fine. It can also be where it gets hard.',
    drawn: (steps: readonly string[]): string =>
      `Your thread along the six steps. It is unsettled where you often skip: ${steps.join(', ')}.`,
    table: 'All six as a table',
    tableOf: 'How often you answered and skipped, by step',
    step: 'Step',
    answered: 'Answered',
    skipped: 'Skipped',
  },
  months: {
    heading: 'Over time',
    says: 'Each small drawing is a repair, under the month you began it.',
    count: (count: number): string => (count === 1 ? '1 repair' : `${count.toLocaleString('en-US')} repairs`),
    earlier: 'Earlier months',
    more: (count: number): string => `and ${count.toLocaleString('en-US')} more`,
  },
};
