/** Words of a practice as its client sees it, and of its parts wherever they are named. */
export const practiceSeenWords = {
  label: 'The practice',
  from: 'From',
  due: 'By when',
  noDue: 'Whenever it suits you',
  often: 'How often',
  times: (times: number): string => (times === 1 ? 'Once' : times === 2 ? 'Twice' : `${times} times`),
  long: 'How long',
  minutes: (minutes: number, times: number): string =>
    `About ${minutes === 1 ? 'a minute' : `${minutes} minutes`}${times > 1 ? ' each time' : ''}`,
  why: 'Why it may help',
  parts: 'What it asks',
  measures: 'Before and after, a number from 0 to 10',
  note: 'A note',
  four: 'The four words',
  part: {
    walk: {
      whole: 'Work something through, step by step',
      wholeSays: 'All six steps, about something of your own. You can stop anywhere and go on another day.',
      some: (count: number): string =>
        count === 1 ? 'Write on one question' : `Write on ${count} questions`,
      someSays: 'About something of your own. Any of them can be skipped, and some may be worded to fit it.',
    },
    rehearsal: {
      title: (scene: string): string => `Rehearse: ${scene}`,
      own: 'Rehearse your own talk',
      ownSays: 'The talk you have ahead of you, with somebody made up.',
      unknown: 'A made-up scene',
      stand: (temperament: string): string => `How they take it: ${temperament}.`,
      tries: (tries: number): string => (tries === 1 ? 'One try.' : `${tries} tries.`),
    },
    lesson: {
      title: (lesson: string): string => `Read: ${lesson}`,
      says: 'A short lesson.',
      unknown: 'a lesson',
    },
    checkIn: {
      title: 'Look back, after the talk',
      says: 'A few questions once you have talked. If there is no talk, you can leave it out.',
    },
    settle: {
      title: 'Take the twenty minutes',
      says: 'A break with a timer, for a body that is stirred up.',
    },
  },
};

/** The lessons that can be set, by id, until each can be asked for its own title. */
export const lessonTitles: Readonly<Record<string, string>> = {
  'what-a-rupture-is': 'What a rupture is',
  'not-all-conflicts': 'Not all ruptures are conflicts',
  'ruptures-are-normal': 'Ruptures are normal',
  'how-a-repair-goes': 'How a repair goes',
  'more-than-sorry': 'More than “sorry”',
  'two-ways-out': 'Two ways out',
  flooding: 'Flooding',
  'heard-first': 'Heard first',
  'the-loop': 'The loop',
  'playing-it-safe': 'Playing it safe',
  'ruptures-in-therapy': 'Ruptures in therapy',
  'when-repair-is-not-the-answer': 'When repair is not the answer',
  'what-research-says': 'What research says',
};
