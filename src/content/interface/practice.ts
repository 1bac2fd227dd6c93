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
        says: 'Take it again from close by and straight above, in good light, so that all four corners show. Or ask your therapist for the link.',
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
      'You can do this practice all the same. Nothing will go back from it, since nobody can tell whose key it is. If you get the words when you meet, that can change.',
    bySays: 'That name is what they call themselves. The app can’t check it.',
    change: 'Change any of it',
    changeSays:
      'Do less, or leave a part out. That’s fine, and nobody asks why. A part you leave out looks the same as one you didn’t come to.',
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
    due: (day: string): string => `By ${day}.`,
    about: 'Why, how long, and the note',
    parts: 'What there is to do',
    left: (left: number, wanted: number): string => `${left} of ${wanted} left`,
    done: (done: number): string => (done === 1 ? 'Done' : `Done ${times(done)}`),
    refused: 'You left this out. That’s fine.',
    gone: 'This Mend doesn’t know this part. A newer one may: load the app again to get it.',
    begin: 'Begin',
    goOn: 'Go on',
    rehearse: 'Rehearse',
    read: 'Read',
    lookBack: 'Look back',
    chooseRepair: 'Choose a repair',
    settle: 'Settle',
    ofPart: (does: string, part: string): string => (part.startsWith(`${does}:`) ? part : `${does}: ${part}`),
    next: 'On to what is left',
    first: 'Begin with the first part',
    told: 'I did this',
    noted: 'Noted.',
    takenBack: 'Taken back.',
    back: 'Take one back',
    counted:
      'What you write, rehearse and look back on here is counted for you. For anything else, tap “I did this.”',
  },
  match: {
    nothingBack: 'Nothing goes back from this practice: the four words didn’t match, or weren’t compared.',
    open: 'I’ve been told the words since',
    done: 'Good to know. Something can go back now, if you choose it.',
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
    handed: 'You handed a page over. If something changed, you can hand over a newer one.',
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
    erase: 'Erase this practice',
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
  },
};
