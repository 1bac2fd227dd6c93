const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const tries = (count: number): string => (count === 1 ? '1 try' : `${count} tries`);

/** Words of a practice on a client’s device: opening it, taking it, doing it. */
export const practiceWords = {
  title: 'Practice · Mend',
  open: {
    heading: 'Something my therapist gave me',
    says: 'Paste the link here, or choose the file or a picture of the code. Opening it tells nobody.',
    field: 'Paste the link or what you were sent',
    hint: 'It doesn’t matter what stands around it.',
    open: 'Open it',
    empty: 'There is nothing in the field yet.',
    file: 'Or choose a file, or a picture of the code',
    camera:
      'To scan a printed code, point this device’s camera at it, outside of Mend. If that doesn’t work, take a picture of it and choose it here.',
    iphone:
      'On an iPhone a link opens in Safari. If Mend is on your home screen, copy the link and paste it here, in that one: the two don’t share what they keep.',
    kept: 'Nothing is kept before you take a practice on. If you reload before that, open the link once more.',
    looking: 'Looking at it …',
    toRepairs: 'Practices you have taken on, and your repairs',
  },
  refused: {
    unchanged: 'Nothing here has changed, and nothing was kept.',
    again: 'Try another way',
    why: {
      nothing: {
        heading: 'There is no practice in this',
        says: 'Copy all of the link, from the first letter to the last, and paste it in. Or choose the file.',
      },
      cut: {
        heading: 'The end of the link is missing',
        says: 'Some messengers cut long links. Copy all of it once more, or ask your therapist for the file or the printed sheet.',
      },
      changed: {
        heading: 'It was changed on the way',
        says: 'Some letters in it are not what they were, so none of it was used. Ask your therapist for it again, in another way if there is one.',
      },
      newer: {
        heading: 'A newer Mend made this',
        says: 'Load the app again to get it, then open this once more. It won’t spoil.',
      },
      'too-large': {
        heading: 'This is too large for a practice',
        says: 'Perhaps it’s another file. A practice is smaller than any photo, and a picture of a code needs to show only the code.',
      },
      'no-code': {
        heading: 'No code was found in the picture',
        says: 'Take it again from close by and straight above, in good light, so that all four corners show. Or type in the link that stands under the code.',
      },
      return: {
        heading: 'This is something that goes to a therapist',
        says: 'It is sealed, and only their device can open it. If you made it, hand it to them. If you are the therapist, open it under your returns.',
      },
      together: {
        heading: 'This belongs to Together',
        says: 'It’s from a session of two people, not from a therapist.',
      },
      failed: {
        heading: 'It could not be opened just now',
        says: 'Try again in a moment. It stays where you got it.',
      },
    },
    toReturns: 'To the returns',
    toTogether: 'Open it in Together',
  },
  consent: {
    heading: 'Were you told to expect this?',
    anyone: 'Anyone can make a page that says it is from a therapist.',
    match: 'Do these four words match?',
    words: 'Four words',
    where: 'Your therapist says four words to you when you meet. They are made from the therapist’s own key.',
    yes: 'They match',
    no: 'They don’t match, or I wasn’t told any',
    unexpected: 'I wasn’t expecting this',
    failed: 'The four words could not be made just now.',
  },
  left: {
    heading: 'Left as it was',
    says: 'Nothing was kept, and nobody is told. If it troubles you that this came, you can ask your therapist about it, or talk to someone else.',
    home: 'To the start',
  },
  known: {
    heading: 'You have this one already',
    says: 'It is where you left it.',
    otherHeading: 'You have another text of this one',
    other:
      'A practice with the same number is here already, and it says something else. Somebody may have changed this one on the way. The one you have was kept as it is. If your therapist meant to change it, ask them to set a new one.',
    goOn: 'Go on with it',
    goOnFirst: 'Go on with the one you have',
    leave: 'Not now',
  },
  what: {
    noWords:
      'You can do this practice all the same. Nothing will go back from it, since nobody can tell whose key it is. If you ask for the words when you meet, that can change.',
    by: 'Set by',
    bySays: 'That’s what they call themselves. The app can’t check it.',
    why: 'Why it may help',
    asks: 'What it asks',
    note: 'A note with it',
    measures: 'A number before and after',
    measuresSay: (names: string): string => `${names}. Each can be left out.`,
    when: 'When, and how long',
    due: (day: string): string => `By ${day}.`,
    noDue: 'There is no date on it.',
    minutes: (minutes: number, often: number): string =>
      often === 1
        ? `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
        : `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} each time, ${times(often)} in all.`,
    change:
      'Do less of anything, or leave it out. That’s fine, and nobody asks why. A part you leave out looks the same as one you didn’t come to.',
    allOut: 'You have left out all of it. That’s fine, too.',
    goOn: 'Go on',
    leave: 'Not now',
  },
  wish: {
    label: (part: string): string => `How much of it: ${part}`,
    asSet: (count: number, isTries: boolean): string =>
      count === 1 ? 'I’ll do it' : `All of it: ${isTries ? tries(count) : times(count)}`,
    fewer: (count: number, isTries: boolean): string => `Less: ${isTries ? tries(count) : times(count)}`,
    out: 'Leave it out',
  },
  part: {
    walk: {
      title: 'A moment of your own',
      says: 'The whole walk, with something that happened between you and someone.',
      some: (count: number, steps: string): string =>
        `${count === 1 ? 'One question' : `${count} questions`} about something that happened between you and someone (${steps}).`,
    },
    rehearsal: {
      title: (scene: string): string => `Rehearse “${scene}”`,
      own: 'Rehearse a moment of your own',
      says: (temperament: string): string => `With somebody made up. How they take it: ${temperament}.`,
      gone: 'A made-up scene',
    },
    lesson: { title: (lesson: string): string => `Read “${lesson}”`, says: 'A short lesson, a few minutes.' },
    checkIn: {
      title: 'Look back after the real talk',
      says: 'How it went, whatever came of it. “We haven’t talked” is an answer, too.',
    },
    settle: { title: 'Twenty minutes to come down', says: 'A timer, a breathing line, and other ways.' },
  },
  heat: {
    why: 'It decides what comes first. The number stays here; later you choose if it goes back.',
  },
  hot: { goOn: 'Go on with the practice anyway' },
  before: {
    heading: 'Before you begin',
    why: 'A number each, to look back at later. Leave out any you like.',
    take: 'To the practice',
    clear: 'No number',
    clearOf: (name: string): string => `No number for ${name}`,
  },
  doing: {
    set: (by: string): string => `Set by ${by}, as they call themselves.`,
    parts: 'What there is to do',
    left: (left: number, isTries: boolean): string =>
      `${isTries ? tries(left) : times(left)} ${left === 1 || isTries ? '' : ''}left`.replace('  ', ' '),
    leftOnce: 'Still there to do',
    doneAll: 'Done',
    doneSome: (done: number, isTries: boolean): string => `Done ${isTries ? tries(done) : times(done)}`,
    refused: 'You left this out. That’s fine.',
    begin: 'Begin',
    beginOf: (part: string): string => `Begin: ${part}`,
    goOn: 'Go on with it',
    another: 'Begin another',
    read: 'Look at it again',
    rehearse: 'Rehearse it',
    beginOwn: 'Begin with the moment',
    chooseRepair: 'Choose one of your repairs',
    told: 'I did this',
    toldOf: (part: string): string => `I did this: ${part}`,
    toldSays: 'Noted.',
    back: 'Take one back',
    backOf: (part: string): string => `Take one back: ${part}`,
    counted: 'What you do from here is counted by itself. “I did this” is for what you did elsewhere.',
    change: 'Change how much of it I do',
    nothingBack: 'Nothing goes back from this practice, since the four words weren’t compared.',
    nothingBackHave: 'I’ve been told the words since',
    compared: 'They match',
    comparedSays: 'Good to know. Something can go back now, if you choose it.',
    notCompared: 'They don’t match',
  },
  after: {
    heading: 'And now?',
    says: 'The same numbers once more, if you like. They stay here unless you choose to send them.',
    before: (value: number): string => `Before: ${value}`,
  },
  back: {
    heading: 'If you want to tell your therapist',
    says: 'You choose what goes, one thing at a time, and see the page before it does. You can also send nothing.',
    look: 'Look at what could go back',
  },
  calendar: {
    heading: 'Put a time in a calendar',
    at: 'When',
    make: 'Calendar file',
    note: 'Calendars are often shared. The entry says only “Time set aside”.',
    title: 'Time set aside',
    noTime: 'Choose a day and a time first.',
    notMade: 'The calendar file could not be made just now. Nothing is lost; try it again in a moment.',
  },
  end: {
    heading: 'Done with it?',
    away: 'Put it away as done',
    awaySays: 'It leaves the list of what waits. Nothing is erased, and nobody is told.',
    isAway: 'You have put this one away.',
    takeUp: 'Take it up again',
    erase: 'Erase it',
    sureHeading: 'Erase this practice?',
    sure: 'The practice goes from this device, with the numbers you gave. Repairs and rehearsals you made from it stay. With the link you can take it on again, from the beginning.',
    yes: 'Erase it',
    no: 'Keep it',
    notErased: 'Not erased: the browser refused. It is still here.',
  },
  absent: {
    missing: {
      title: 'This practice isn’t on this device',
      says: 'It was taken on elsewhere, or was erased here. If you still have the link, open it again.',
    },
    unreadable: {
      title: 'This practice cannot be read',
      says: 'Something in it was damaged. It is left as it lies. If you still have the link, your therapist’s part of it is in there.',
    },
    newer: {
      title: 'A newer Mend wrote this',
      says: 'Load the app again to get it. The practice is where it was.',
    },
    locked: { title: '', says: '' },
    failed: {
      title: 'The practice could not be read just now',
      says: 'It is where it was. Try again in a moment.',
    },
    tryAgain: 'Try again',
    readAgain: 'Show what it says there',
    toOpen: 'Open a link or a file',
    toRepairs: 'To your repairs',
  },
  waiting: {
    heading: 'From your therapist',
    due: (day: string): string => `by ${day}`,
    left: (count: number): string => (count === 1 ? '1 part left' : `${count} parts left`),
    noneLeft: 'nothing left',
    away: (count: number): string => (count === 1 ? '1 practice put away' : `${count} practices put away`),
    toOpen: 'Something my therapist gave me',
  },
};
