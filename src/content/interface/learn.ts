import type { Strength } from '../schema';

/** Words around the lessons. */
export const learnWords = {
  heading: 'Learn how repair works',
  says: 'Short lessons, two to four minutes each, with something to touch. Read one, or none. Each one says where it comes from, and how strong that is.',
  lessons: 'Lessons',
  minutes: (minutes: number): string => `${minutes}\u00a0min`,
  place: (at: number, of: number, minutes: number): string =>
    `Lesson ${at} of ${of} ·\u00a0${minutes}\u00a0min`,
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
  worksheet: { title: 'The six steps on paper', says: 'One sheet to print and write on.' },
  glossary: { title: 'Glossary', says: 'The words this app uses, in plain ones.' },
  sources: { title: 'Sources', says: 'Every work this app rests on, and what it showed.' },
  coach: { title: 'What the coach listens for', says: 'Every rule, with its why and one way to say it.' },
  /** Stands with a picture where it cannot be played with. */
  still: 'This picture moves where scripts are allowed. What it says is written here.',
  glossaryPage: {
    heading: 'Glossary',
    says: 'The same words stand everywhere in the app.',
    more: (title: string): string => `Lesson: ${title}`,
  },
  worksheetPage: {
    heading: 'The six steps, on paper',
    says: 'Print it, or copy the questions onto any sheet. Write what you can and leave the rest.',
    order: 'If they hurt me, I begin with Making space. If I hurt them, I ask how it was before I own it.',
    care: 'Paper can be read by whoever finds it. If someone goes through your things, leave this one out.',
    print: 'Print',
    foot: 'A practice space, not therapy. It cannot tell who is right.',
  },
  sourcesPage: {
    heading: 'What this app rests on',
    says: 'Every work that something here leans on, what it showed in our words, and how strong that is. Where only a second work was read, it says so.',
    means: {
      'tested-in-a-trial': 'People were put into groups, and one group got the thing.',
      'found-in-studies': 'Somebody looked, and saw that things go together.',
      'clinical-custom': 'People who do this for a living advise it.',
      'our-judgement': 'We think so.',
    } satisfies Record<Strength, string>,
    /** Beside the links: what following one does. */
    leads:
      'An underlined title is a link. It leaves this app, in this tab, for the publisher’s site. “Back” brings you here again. That site sees that somebody came, and is not told from where. The other titles are whole, so that you can look them up.',
    /** In place of them, where loading this page whole would have lost something. */
    noLinks:
      'The titles are links only when this page is loaded by itself. It was not, so that nothing you have not saved is lost.',
    withLinks: 'Load it with its links',
  },
};
