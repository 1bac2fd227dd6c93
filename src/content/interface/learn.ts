/** Words around the lessons. */
export const learnWords = {
  heading: 'Learn how repair works',
  says: 'Short lessons, two to four minutes each, with something to touch. Read one, or none. Each one says where it comes from, and how strong that is.',
  lessons: 'Lessons',
  minutes: (minutes: number): string => `${minutes} min`,
  place: (at: number, of: number, minutes: number): string => `Lesson ${at} of ${of} · ${minutes} min`,
  title: 'Learn · Mend',
  restsOn: 'Where this comes from',
  secondHand: 'We read it through a second work.',
  play: {
    next: 'Next one',
    again: 'Begin again',
    of: (at: number, of: number): string => `${at} of ${of}`,
  },
  onward: 'From here',
  next: (title: string): string => `Next: ${title}`,
  all: 'All lessons',
  also: 'To look up, and to print',
  coach: { title: 'What the coach listens for', says: 'Every rule, with its why and one way to say it.' },
  /** Stands with a picture where it cannot be played with. */
  still: 'This picture moves where scripts are allowed. What it says is written here.',
};
