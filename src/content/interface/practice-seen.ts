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
      wholeSays:
        'About something that happened to you. You can stop on any page and go on another day, or skip what doesn’t fit.',
      name: 'Questions to write on',
      some: (count: number): string =>
        count === 1 ? 'One question to write on' : `${count} questions to write on`,
      someSays:
        'About something that happened to you. One that doesn’t fit it is left out. Skip any you like.',
    },
    rehearsal: {
      title: (scene: string): string => `Rehearse: ${scene}`,
      own: 'Rehearse your own talk',
      ownSays: 'The talk you have ahead of you, tried first on somebody made up.',
      unknown: 'A made-up scene',
      stand: (temperament: string): string => `How they take it: ${temperament}.`,
      tries: (tries: number): string => (tries === 1 ? 'One try.' : `${tries} tries.`),
    },
    lesson: {
      title: (lesson: string): string => `Read: ${lesson}`,
      says: 'A few minutes of reading, with a picture to try things on.',
      unknown: 'a lesson',
    },
    checkIn: {
      title: 'Look back, after the talk',
      says: 'A few questions for afterward. “It went badly” and “We haven’t talked” are answers, too.',
    },
    settle: {
      title: 'Take the twenty minutes',
      says: 'A break with a timer, for anything but the fight: stairs, dishes, music.',
    },
  },
};
