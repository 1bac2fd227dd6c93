/** “1 return”, “5 returns”. */
const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`;

/** Words of the pages where a therapist reads what came back. */
export const returnsWords = {
  heading: 'What came back',
  toReturns: 'All that came back',
  toKey: 'Your key',
  toSet: 'Set a practice',
  toTherapist: 'For therapists',
  first: {
    heading: 'First, a passphrase',
    says: 'What comes back is about your clients. With a passphrase, whoever picks up this device can’t read it. So nothing is opened here before one is set.',
    waits: 'What came with the link waits here meanwhile. Nothing of it was opened.',
    notHere:
      'This browser keeps nothing on this device, so there is nothing to lock and nothing to read here. Try a window that isn’t private, or another browser.',
  },
  drop: {
    heading: 'Take in what came',
    says: 'Drop files anywhere on this page: one or many, or a picture of a code. Taking them in tells nobody.',
    files: 'Or choose files or pictures',
    field: 'Or paste a link',
    take: 'Take it in',
    empty: 'There is nothing in the field yet.',
    here: 'Let go to take it in',
    working: (at: number, of: number): string => `Looking at ${at} of ${of} …`,
    camera: 'If it’s a code on paper or a screen, point this device’s camera at it, outside of Mend.',
    iphone:
      'On an iPhone a link opens in Safari. If Mend is on your home screen, your key is in there: copy the link, and paste it here in that one.',
  },
  came: {
    heading: (arrived: number): string =>
      arrived === 0 ? 'Nothing new arrived' : arrived === 1 ? '1 arrived' : `${arrived} arrived`,
    newer: (count: number): string =>
      count === 1
        ? '1 is a newer version of what was here. The earlier one stays beneath it.'
        : `${count} are newer versions of what was here. The earlier ones stay beneath them.`,
    older: (count: number): string =>
      count === 1
        ? '1 is older than what is here. It’s kept among the earlier versions.'
        : `${count} are older than what is here. They’re kept among the earlier versions.`,
    same: (count: number): string =>
      count === 1
        ? '1 was here already. There is one copy.'
        : `${count} were here already. There is one copy of each.`,
    edited: (count: number): string =>
      count === 1
        ? '1 answers a practice that isn’t as you set it.'
        : `${count} answer a practice that isn’t as you set it.`,
    notSetHere: (count: number): string =>
      count === 1
        ? '1 answers a practice that wasn’t set on this device.'
        : `${count} answer a practice that wasn’t set on this device.`,
    notRead: (count: number): string => `${count} could not be read:`,
    unchanged: 'Nothing here was changed by that.',
    link: 'The link',
    again: (count: number): string => (count === 1 ? 'Try it once more' : 'Try these once more'),
    read: 'Read it',
    readFirst: 'Read the first',
    away: 'Done',
  },
  list: {
    unreviewed: 'Not reviewed yet',
    reviewed: 'Reviewed',
    next: 'Read the newest',
    nextSays: (code: string): string => `${code}, not reviewed yet`,
    noClient: 'No client yet',
    notKnown: 'A practice not set here',
    label: 'Returns',
    total: (shown: number, total: number): string => `${shown} of ${total.toLocaleString('en-US')}`,
    more: 'Show more',
    empty: 'Nothing has come back yet.',
    emptySays:
      'Clients choose what to send, if anything. When it reaches you as a file or a link, take it in here. To begin, set a practice.',
    none: 'None found.',
    noneUnreviewed: 'All of them are reviewed.',
    found: (count: number): string =>
      count === 0 ? 'None found.' : `${counted(count, 'return', 'returns')} found`,
    looking: (at: number, of: number): string =>
      of === 0
        ? 'Looking …'
        : `Looking through ${at.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} …`,
    search: 'Search',
    searchHint: 'Codes, practices, returns and your notes.',
    onlyUnreviewed: 'Only those not reviewed yet',
    client: 'Client',
    everyone: 'Everyone',
    failed: 'The list could not be read just now. Nothing was changed.',
    tryAgain: 'Try again',
    unreadable: (count: number): string =>
      count === 1
        ? '1 return on this device can’t be read. It is left as it lies.'
        : `${count} returns on this device can’t be read. They are left as they lie.`,
    notBackedUp: 'Your key has no backup. If this device is lost, nobody can read what is sent to you.',
    toBackUp: 'Back it up',
  },
  one: {
    from: 'From',
    came: (day: string): string => `Taken in ${day}.`,
    version: (nth: number): string => `Version ${nth}.`,
    place: (at: number, of: number): string =>
      `${at.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`,
    newer: 'Newer',
    older: 'Older',
    keys: 'The left and right arrow keys do the same.',
    around: 'Other returns',
    review: 'Mark as reviewed',
    isReviewed: (day: string): string => `Reviewed ${day}.`,
    unreview: 'Take the mark away',
    print: 'Print the page',
    notes: 'Your notes',
    notesHint: 'They stay on this device, and go with this return when it’s erased.',
    earlier: (count: number): string => counted(count, 'earlier version', 'earlier versions'),
    erase: 'Erase this return',
    eraseHeading: 'Erase this return?',
    eraseSays:
      'It goes from this device with its earlier versions and your notes, and can’t be brought back. A file you saved stays where you saved it.',
    eraseYes: 'Erase it',
    eraseNo: 'Keep it',
    notErased: 'Not erased: the browser refused. It is still here.',
    fit: {
      'as-set': undefined,
      edited:
        'This answers a practice that isn’t as you set it. The link may have been changed on its way, or by hand. Parts are named here by their number. Ask in session what they saw.',
      'not-set-here':
        'This answers a practice that wasn’t set on this device, or was erased here. So the app can’t say whose it is, or what was asked.',
    },
    either:
      'This practice went to two people under one code, so this may be from either of them. To see change over time, give each a code of their own below.',
  },
  assign: {
    heading: 'Whose it is',
    none: 'It belongs to no client yet.',
    of: 'It’s under this code:',
    toClient: 'All from this client',
    move: 'Put it under another code',
    put: 'Put it under a code',
    field: 'Code',
    hint: 'A code of your own, such as “R-17”. Not a name. A new one is made if there’s none like it.',
    save: 'Put it there',
    cancel: 'Leave it',
    empty: 'There is no code in the field yet.',
    failed: 'That could not be saved just now. It is where it was.',
  },
  changed: {
    heading: 'Since the return before',
    when: (day: string): string => `The one before came ${day}. What they reported, item by item:`,
    measure: 'Measure',
    before: 'before',
    after: 'after',
    last: 'The time before',
    now: 'This time',
    none: 'not given',
    fresh: 'Not in the one before:',
    nothing: 'There is nothing in both that could be set side by side.',
    caution: 'Numbers move for many reasons. They don’t show what caused what.',
    toBefore: 'Read the one before',
  },
  plot: {
    heading: 'Over time',
    says: 'From 0 to 10, as they reported it. One place for each return, the oldest first.',
    before: 'before a practice',
    after: 'after it',
    table: (measure: string): string => `${measure} as a table`,
    came: 'Came',
    label: (measure: string, count: number, last: string): string =>
      `${measure}, from 0 to 10, in ${counted(count, 'return', 'returns')}. ${last}`,
    last: (before: string, after: string): string => `The newest: ${before} before, ${after} after.`,
    none: 'not given',
    low: (says: string): string => `0: ${says}`,
    high: (says: string): string => `10: ${says}`,
  },
  client: {
    heading: 'Client',
    code: 'Code',
    codeHint: 'Not a name. Nothing of it ever leaves this device with a practice.',
    codeEmpty: 'A code can’t be empty. The one before stays.',
    codeTaken: 'Another client has this code. Two alike are easily mixed up.',
    notes: 'Your notes',
    notesHint: 'They stay on this device. Nothing of them goes out with a practice.',
    returns: 'What came back',
    noReturns: 'Nothing has come back yet.',
    sets: 'What was set',
    noSets: 'Nothing is set for this client.',
    setOn: (day: string): string => `Set ${day}`,
    print: 'Print this page',
    erase: 'Erase this client',
    eraseHeading: 'Erase this client, wholly?',
    eraseSays: (returns: number | undefined, sets: number | undefined): string =>
      `From this device go the code, your notes, ${returns === undefined ? 'all returns' : counted(returns, 'return', 'returns')} with every version, and ${sets === undefined ? 'all practices' : counted(sets, 'practice', 'practices')} you set. It can’t be brought back.`,
    eraseStays:
      'What stays: files you saved, paper, backups you made, and whatever the client has on their own device. If they send something later, it comes in as a practice not set here.',
    eraseYes: 'Erase all of it',
    eraseNo: 'Keep it',
    notErased: 'Not erased: the browser refused. All of it is still here.',
    erased: 'Erased.',
  },
  absent: {
    missing: {
      heading: 'There is nothing here',
      says: 'It was erased, or it is on another device.',
    },
    unreadable: {
      heading: 'This can’t be read',
      says: 'Something in it was damaged on this device. It is left as it lies.',
    },
    newer: {
      heading: 'A newer Mend wrote this',
      says: 'Load the app again to get it, then open this once more.',
    },
    failed: {
      heading: 'It could not be read just now',
      says: 'Nothing was changed. Try again in a moment.',
    },
    tryAgain: 'Try again',
  },
  notSaved: {
    full: 'Not saved: this device has no room left. What you wrote is still here.',
    'no-storage': 'Not saved: this browser keeps nothing. What you wrote is still here.',
    'changed-elsewhere': 'Not saved: another window changed this. What you wrote is still here.',
    'erased-elsewhere': 'Not saved: this was erased in another window. What you wrote is still here.',
    locked: 'Not saved: it is locked. What you wrote is still here.',
    newer: 'Not saved: a newer version of the app wrote this. Load the page again to go on.',
    failed: 'Not saved: the browser refused to write. What you wrote is still here.',
  },
  inMemory: 'Kept only until this page closes',
  saved: 'Saved on this device',
  readAgain: 'Show what the other window wrote',
  tryAgain: 'Try again',
};
