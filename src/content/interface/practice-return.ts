/** Words around what goes back to a therapist: before it, choosing, the page, and handing it over. */
export const practiceReturnWords = {
  title: 'A practice · Mend',
  toPractice: 'To the practice',
  before: {
    heading: 'Before anything goes back',
    unseen:
      'Your therapist has not seen this, and may not read it before you meet. If it can’t wait, talk to a person:',
    support: 'People to talk to',
    secrets:
      'Ask whether your therapist can keep this from your partner. If you’re not sure, leave out what you haven’t said with your partner in the room.',
    record: 'What you send may become part of your record, and others may have a right to read that.',
    free: 'Nothing has to go back. You can tell them instead, or show them this screen when you meet.',
    age: 'How old are you?',
    adult: 'I’m 18 or older',
    young: 'I’m under 18',
    ageMissing: 'Choose one of the two first.',
    forYoung:
      'Then nothing goes back from here. What you did is yours. You can tell your therapist about it, or show them, and leave out what you want.',
    noMatch:
      'The four words didn’t match, or nobody told you any. So nothing can go back from here: it might reach somebody else. You can still tell your therapist about it, or show them.',
  },
  choose: {
    heading: 'What may go back?',
    /** What is ticked now; `isAsLeft` where nothing was changed since the page was come to. */
    ticked: (count: number, isAsLeft: boolean): string => {
      if (count === 0) return 'Nothing is ticked.';
      const said = count === 1 ? '1 thing is ticked' : `${count} things are ticked`;
      return isAsLeft ? `${said}, as you left ${count === 1 ? 'it' : 'them'} last time.` : `${said}.`;
    },
    why: 'Tick what they may read, and change the words as you like. What you leave out looks the same as what never happened.',
    labels: {
      happened: 'What happened, in a line',
      stopped: 'Where it stopped, and why',
      heat: 'Heat before and after',
      sentence: 'The sentence you’d say',
      loop: 'Your loop',
      plan: 'Your if-then',
      turning: 'A turning point from a rehearsal',
      question: 'A question for the session',
    },
    done: (part: string): string => `That you did: ${part}`,
    measure: (name: string): string => `Your number for: ${name}`,
    numbers: (before: number | undefined, after: number | undefined): string =>
      [before === undefined ? '' : `${before} before`, after === undefined ? '' : `${after} after`]
        .filter((each) => each !== '')
        .join(', '),
    texts: {
      text: 'As they will read it',
      mine: 'When I …',
      theirs: 'They …',
      thenI: 'Then I …',
      under: 'Underneath I was …',
      if: 'If …',
      then: 'Then I will …',
      said: 'What you said',
      reply: 'What was answered',
    } as Readonly<Record<string, string>>,
    over: (letters: number): string =>
      `${letters} ${letters === 1 ? 'letter' : 'letters'} too many for the page. Keep what matters most; nothing is cut off for you.`,
    empty: 'Write something here, or untick it. Nothing of it goes back as it is.',
    none: 'Nothing is ticked. Tick what may go back, or return to the practice: nothing has to.',
    tooLong: 'Something is too long for one page. Shorten it where it says so.',
    notSaved: 'What you chose could not be saved on this device. It’s still here; it’s gone when you leave.',
    see: 'See the page',
  },
  page: {
    heading: 'This is the page',
    why: 'They will see exactly this. Not when you did it, not how long it took, and nothing you left out.',
    change: 'Change it',
    handHeading: 'Hand it over',
    cancel:
      'So far nothing has left this device, and you can still change your mind. Once you have shared, copied, saved or printed it, nobody can call it back.',
    isOut:
      'It’s handed over, and can’t be called back. You can change the page and hand over a newer one; theirs will then show the newer.',
    sealed: 'Sealed, so that only your therapist’s own app can open it',
    open: 'Open, so that anyone who gets it can read it',
    print: 'Print the page',
    printNote: 'On one side of paper. A printer may keep a copy.',
    copyText: 'Copy it as plain text',
    preparing: 'It’s being sealed …',
    failed: 'It could not be sealed just now. What you chose is where it was.',
    tryAgain: 'Try again',
  },
  hand: {
    ways: 'Ways to hand it over',
    any: 'Send it the way you two write anyway, or hold the code up to their camera. Only their app can open it.',
    tooLongForLink:
      'It’s too long for a link or a code, so it goes as a file. Save it, then attach it to a message or an e-mail.',
    tooLongForCode: 'It’s too long for a code that a camera could read.',
    share: 'Share it',
    copy: 'Copy the link',
    copyNote: 'Copied text can appear on your other devices.',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t allow copying. Open the link below and select it by hand.',
    code: 'Show it as a code',
    codeAway: 'Put the code away',
    codeLabel: 'A square code that holds the sealed page',
    codeSays: 'They point their camera at it and open what it offers.',
    file: 'Save it as a file',
    fileNote: 'The file stays among your downloads until you delete it.',
    see: 'See the link itself',
    link: 'The link',
  },
};
