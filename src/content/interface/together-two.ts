/** Words of a session on two devices: three messages, six words between them, and where each of the two stands. */
export const togetherTwoWords = {
  invite: {
    bondWhy:
      'It decides which questions each of you is asked. It’s all the invitation says: no name, and no words of yours.',
    me: {
      heading: 'What do you want to be called?',
      why: 'They see this once you send your part, not before. And a thread, to be drawn as.',
    },
    make: 'Make the invitation',
    making: 'Making it …',
    failed: 'The invitation could not be made just now. Nothing was lost. Try once more.',
  },
  hand: {
    invitation: {
      heading: 'Your invitation',
      says: 'It says what you two are to each other, and nothing else. They don’t have to answer, and you won’t be told if they opened it. One is enough; hand it out again only if it got lost.',
    },
    reply: {
      heading: 'Your answer, sealed',
      says: 'Only their device can open it. A messenger keeps a copy that it can’t read.',
    },
    third: {
      heading: 'Your part, sealed',
      says: 'Only their device can open it. When they have, you both have both. Then find a time to talk.',
    },
    newer: {
      heading: 'A newer version, sealed',
      says: 'Only their device can open it. If the one before reached them, they can still read that.',
    },
    any: 'Send it the way you two write anyway: a messenger, e-mail, AirDrop, or a code held up to their camera.',
    ways: 'Ways to hand it out',
    share: 'Share it',
    copy: 'Copy the link',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t allow copying. Open the link below and select it by hand.',
    copyNote: 'Copied text can appear on your other devices.',
    see: 'See the link itself',
    link: 'The link',
    code: 'Show it as a code',
    codeAway: 'Put the code away',
    codeSays: 'They point their camera at it, outside of Mend, and open what it offers.',
    codeLabel: 'A square code that holds the link',
    tooLongForCode: 'It’s too long for a code that a camera could read.',
    tooLongForLink:
      'It’s too long for a link or a code, so it goes as a file. Save it, then attach it to a message, an e-mail or AirDrop.',
    file: 'Save it as a file',
    fileNote: 'The file stays among your downloads until you delete it.',
    iphone:
      'On an iPhone a link opens in Safari. If Mend is on their home screen, they copy the link and paste it in there, under “Something I was sent”.',
    iphoneFile:
      'If Mend is on their iPhone’s home screen, they open it there, under “I was sent something”, and choose the file.',
    final: 'Once they have opened it, it can’t be called back.',
    isSent: 'I’ve sent it',
    toSession: 'To the session',
    failed: 'It could not be made just now. What you wrote is where it was.',
    tryAgain: 'Try again',
  },
  opened: {
    heading: 'You don’t have to answer',
    free: 'Nothing tells them you opened this.',
    what: 'Somebody asks if you’d sit down together, after something hard between you. It has no name in it. If you aren’t sure who sent it, ask them by voice, or leave it.',
    support: 'People to talk to',
    goOn: 'See what it asks',
    leave: 'Leave it',
    left: {
      heading: 'Left as it was',
      says: 'Nothing was kept, and nobody is told. You can open it again whenever you like, or never.',
    },
  },
  asked: {
    heading: 'What it asks of you',
    as: (bond: string): string =>
      `They call the two of you: ${bond.charAt(0).toLowerCase()}${bond.slice(1)}.`,
    steps: [
      'Each of you prepares alone, on your own device. What you write stays there.',
      'You choose what to show, answer by answer. All of it is kept to begin with.',
      'There are three messages: this one, your sealed answer, and theirs. In between you read six words to each other, by voice.',
      'Then you talk: in one room, or on the phone.',
    ],
    time: 'It takes from five minutes of writing, today or another day. You can stop after any of it.',
    goOn: 'I’d like to prepare',
    leave: 'Not now',
    me: {
      heading: 'What do you want to be called?',
      why: 'They see this once you send your answer, not before. And a thread, to be drawn as.',
    },
    begin: 'Prepare my part',
    beginning: 'One moment …',
    failed: 'That did not work just now. Nothing was kept, and nothing was lost. Try once more.',
  },
  /** Said before somebody begins their part on a device of their own, where no code is asked for. */
  part: 'What you write stays on this device. Nobody sees any of it before you choose to show it, and send it.',
  /** Where each of the two stands, and the one thing to do next. */
  stands: {
    invited: {
      heading: 'Nothing has come back yet',
      says: 'It may, or it may not. Silence can mean many things, and one invitation is enough. You can prepare meanwhile.',
    },
    prepare: {
      heading: 'Prepare your part',
      says: 'Write as much as you need. Nothing leaves this device before you have seen it and sealed it.',
    },
    words: {
      heading: (name: string): string => `${name} has answered`,
      says: 'First you read six words to each other, by voice. When you have sent yours, you can read theirs, and they can read yours once they open it.',
    },
    send: {
      heading: 'Choose, then send',
      says: 'See exactly what they will see, and seal it.',
      nothing: 'You show nothing in writing so far. You can choose something, or send your name alone.',
    },
    wait: {
      heading: 'You’ve sent yours',
      says: 'Nobody can see from here whether it arrived. Theirs may come, or it may not. When it’s there, open it here.',
    },
    open: {
      heading: 'Both parts are here',
      says: 'Once each of you has opened what the other sent, take a time when neither has to rush.',
    },
    notRead: 'Your part could not be read just now. It is where it was.',
    toPrepare: 'Prepare my part',
    toPart: 'Go on with my part',
    toWords: 'Read the six words',
    wordsAgain: 'See the six words',
    toSend: 'See it and seal it',
    nameOnly: 'Send my name alone',
    again: 'Hand it out again',
    invitationAgain: 'If it got lost: the invitation',
    toOpen: 'Open what came',
    talk: 'Begin the talk',
    talkOn: 'Go on with the talk',
    changed: 'What you show has changed since you sent it.',
    sendNewer: 'Send the newer version',
    later: 'Not today',
  },
  came: {
    heading: (name: string): string => `What ${name} shows you`,
    none: (name: string): string =>
      `${name} shows nothing beforehand. You can sit down and talk all the same.`,
    version: (nth: number): string => `This is version ${nth}. What came before it stays.`,
    older: (nth: number): string => `Version ${nth}`,
    changeMine: 'Show something else',
  },
  send: {
    heading: 'This is all they will see',
    as: (name: string): string => `Your name, ${name}, your thread, and this:`,
    nameOnly: (name: string): string => `Only your name, ${name}, and your thread.`,
    turn: 'Beside you, on your turns',
    say: 'After you have listened to them',
    sayNote: 'It travels along with the rest. Their Mend shows it only in that part of the talk.',
    again: 'It’s the same as you sent before.',
    newer: 'It goes out as a newer version. What reached them before, they can still read.',
    change: 'Choose something else',
    seal: 'Seal it',
    sealing: 'Sealing it …',
  },
  six: {
    heading: 'Six words',
    says: 'Read them to each other, by voice, before the last message goes out. Take turns: one says the first, the other the second.',
    notByText:
      'This checks that nobody swapped your messages on the way. A text could be swapped, too; a voice you know can’t.',
    notYet: 'Their six words are there once they have opened your answer.',
    list: 'The six words',
    same: 'All six are the same',
    differ: 'One is different',
    differed: 'Last time one of them was different. Nothing was sent since then.',
    isCompared: 'You compared them, and they were the same.',
    failed: 'The words could not be made just now.',
    stop: {
      heading: 'Then stop here for now',
      says: [
        'Send nothing more for now. It may be nothing worse than two sessions in a tangle. It may also be that somebody read along.',
        'Tell each other by voice, look at the words once more, and see that both of you opened the newest messages. If they still differ, send nothing more here and begin a new session.',
      ],
      again: 'Look at the words again',
      fresh: 'Make a new invitation',
    },
  },
  open: {
    heading: 'What were you sent?',
    says: 'Opening it here sends nothing and tells nobody.',
    field: 'Paste the link or what you were sent',
    hint: 'It doesn’t matter what stands around it.',
    open: 'Open it',
    empty: 'There is nothing in the field yet.',
    file: 'Or choose a file',
    camera: 'If it’s a code, point this device’s camera at it, outside of Mend.',
    iphone:
      'On an iPhone a link opens in Safari. If Mend is on your home screen, what you wrote is in there: copy the link, and paste it here in that one.',
    looking: 'Looking at it …',
  },
  taken: {
    heading: 'It’s here',
    reply: (name: string): string =>
      `${name} has answered. What they show opens when you have sent yours; first come six words.`,
    waits: (name: string): string => `What ${name} shows is here. It opens when you have sent yours.`,
    open: (name: string): string => `What ${name} shows is here. Now you each have the other’s.`,
    newer: (name: string): string =>
      `Another version of what ${name} shows is here. Each stays, the newest on top.`,
    toSession: 'To the session',
  },
  ways: {
    again: 'Paste it again, or choose a file',
    toSession: 'To the session',
    toStart: 'To the beginning of Together',
  },
};
