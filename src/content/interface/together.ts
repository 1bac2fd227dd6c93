import type { RelationshipId } from '../schema';
import { togetherTalkWords } from './together-talk';

/** Asked where a bond has two ends. */
const whos: Readonly<Partial<Record<RelationshipId, string>>> = {
  'my-parent': 'They are my parent',
  'my-grown-child': 'They are my grown child',
};

/** Words of a session of two: beginning it, preparing alone, and the talk. Two devices stand in together-two.ts. */
export const togetherWords = {
  ...togetherTalkWords,
  /** Of the document, on every page of it: whoever sees the tab learns nothing. */
  title: 'Together · Mend',
  start: {
    heading: 'For the two of you',
    what: 'Each of you prepares alone and shows only what you choose. Then you take turns: one speaks, the other says back what they heard. At the end there may be a small thing each of you will do.',
    forWhom: 'This is for two people who can each say no and not pay for it later.',
    /** What national hotlines advise against working on it as two stands behind this sentence. */
    forWhomSource: 'hotline-guidance',
    otherwise:
      'If that isn’t quite true, or you’d rather not say, you can leave this be. A person can help, and there are pages that are only for you.',
    toSupport: 'People to talk to',
    toAlone: 'Something for myself',
    doors: 'Ways to begin',
    oneDevice: {
      title: 'On this device',
      says: 'One phone, handed back and forth. Each part is behind its own code.',
    },
    twoDevices: {
      title: 'On two devices',
      says: 'Each on your own, near or far. You send each other three messages.',
    },
    wasSent: { title: 'Something I was sent', says: 'Open a link, a file, or a text you copied.' },
    locked: 'Unlock to see earlier sessions',
    earlier: 'Earlier sessions',
    begun: (made: number): string =>
      `A session, begun ${new Date(made).toLocaleDateString('en-US', { month: 'long', day: 'numeric' })}`,
    research:
      'Taking turns like this is a custom from practice, for after the fight. It may not help in the middle of one. In a study of 130 newlyweds, listening this way during a fight did not tell who stayed together.',
    source: 'prep',
  },
  begin: {
    bond: {
      heading: 'What are you to each other?',
      why: 'Some questions fit some pairs and not others.',
    },
    noName: 'Write a name first. An initial is enough.',
    one: {
      heading: 'What is one of you called?',
      why: 'A name, a nickname, an initial. The color and the line are how you’re drawn here.',
    },
    other: {
      heading: 'And the other?',
      why: 'You can hand the phone over now, so that each of you picks for yourself.',
      sameName: 'You have the same name. A letter or a nickname will tell you apart.',
    },
    codes: {
      heading: 'A code for each of you',
      says: [
        'Each of you sets a code of six digits or more, alone. It stands in front of what that person writes.',
        'It keeps out a glance and a curious hand. It doesn’t keep out someone who watches you type, or who copies this device and has time to try.',
        'Somebody holding this phone can erase a part and begin it anew, but not read it. The page of that part says so then.',
        'Nobody can bring a code back. Whoever forgets theirs loses what they wrote and haven’t shared, and nothing else.',
      ],
      begin: 'Begin',
    },
  },
  person: {
    name: 'Name',
    hue: 'Color',
    hues: { rust: 'Rust', sea: 'Sea', plum: 'Plum', moss: 'Moss' },
    line: 'Line',
    lines: { solid: 'Solid', dotted: 'Dotted' },
  },
  code: {
    heading: (name: string): string => `${name}’s part`,
    label: 'Your code',
    open: 'Open',
    back: 'Back',
    trying: 'One moment …',
    wrong: 'That isn’t the code for this part. Nothing is lost; you can try again.',
    wait: (minutes: number): string =>
      minutes <= 1
        ? 'There were a few wrong tries. You can try again in a minute.'
        : `There were a few wrong tries. You can try again in about ${minutes} minutes.`,
    unreadable: 'This part can’t be read just now. It is left on this device as it is.',
    newer: 'A newer Mend wrote this part. Bring this one up to date, then it opens.',
    failed: 'That didn’t work: the browser refused. Nothing was changed.',
    forgotten: 'I forgot my code',
    forgottenSays:
      'Nobody can bring it back. What you wrote in this part and haven’t shared goes. What you have shared stays, and the other’s part isn’t touched. You can begin again with a new code.',
    beginAgain: 'Let it go and begin again',
    erased: (at: number, isBegunAnew: boolean): string =>
      `The part that was here before was erased on ${new Date(at).toLocaleDateString('en-US', { month: 'long', day: 'numeric' })}, without its code.${isBegunAnew ? ' This one was begun anew since.' : ''}`,
    stillTrying: 'I’ll go on trying',
    setHeading: (name: string): string =>
      name === '' ? 'A part of your own' : `${name}, a part of your own`,
    explained: [
      'This code is yours alone. Take one you use for nothing else, and let the other look away while you type.',
      'It keeps out a glance and a curious hand. It doesn’t keep out someone who watches you type, or a copied device.',
      'Somebody holding this phone can erase your part and begin it anew, but not read it. Your page says so then.',
      'If you forget it, nobody can bring it back. What you wrote here and haven’t shared is gone then; the rest stays.',
    ],
    who: 'Who are they to you?',
    whos,
    newLabel: 'A code of your own',
    hint: 'Six digits or more, and not the one for your phone.',
    againLabel: 'The same code again',
    whoMissed: 'Say first who they are to you.',
    tooShort: 'Six digits or more, and only digits.',
    notSame: 'The two aren’t the same. Type the second one again.',
    begin: 'Begin my part',
  },
  handOver: {
    heading: 'Who has the phone?',
    to: (name: string): string => `Hand the phone to ${name}.`,
    says: 'Hand it over closed, as it is now. Tap your own name. The first time you choose a code; after that it is asked for.',
    iAm: (name: string): string => `I’m ${name}`,
    bothSays: 'When each of you has prepared, sit down with it together. Each gives their code.',
    open: 'We’re both here',
    later: 'Leave it for later',
  },
  prepare: {
    heading: (name: string): string => (name === '' ? 'Your place' : `${name}, this is your place`),
    says: 'Only you see what you write here. From five minutes, or as long as you like; and it’s fine to stop here. What you show is chosen afterwards, answer by answer.',
    saysAlone:
      'What you write stays on this device. What you send is chosen afterwards, answer by answer. It’s fine to stop here: nobody is told.',
    settle:
      'That’s a lot to write with. Breathe along for a while, or close it here and come back later: it waits.',
    lookOver: 'Go back to a question',
    begin: 'Begin',
    goOn: 'Go on',
    changeAbout: 'Change what it is about',
    toShare: 'Choose what to show',
    shown: (count: number): string => {
      if (count === 0) return 'You have chosen nothing to show.';
      return count === 1
        ? 'You have chosen one answer to show. Nobody has seen it yet.'
        : `You have chosen ${count} answers to show. Nobody has seen them yet.`;
    },
    readyHeading: 'Ready to sit down together?',
    isReady: 'You chose “ready”. Until it opens you can take that back, and nobody sees that you did.',
    notReady: 'You haven’t chosen “ready”. You never have to.',
    beReady: 'I’m ready',
    takeBack: 'Not ready',
    readyMeans: 'It opens when you both chose it. If not, all it says is that it isn’t open yet.',
    handOver: 'Close and hand over',
    toSession: 'To the session',
  },
  share: {
    heading: 'What do you want to show?',
    why: 'Nothing is shown unless you choose it here. What you keep leaves no gap: nobody can tell there was more.',
    nothing: 'There is nothing yet that could be shown. You can also come with nothing and just talk.',
    what: (question: string): string => `What happens with “${question}”`,
    keep: 'Keep it to myself',
    turn: 'Show it, beside me on my turns',
    turnAlone: 'Show it: they can read it once both of you have sent yours',
    say: 'Say it, after I’ve listened to them',
    sayHint: 'It opens under “Something I want to say”, once you have said back what you heard from them.',
    seen: 'See exactly what they will see',
    seenWhy: 'This, and nothing else. Once they have seen it, it can’t be taken back.',
    seenNothing: 'Only your name and your thread.',
    done: 'Done',
  },
  ready: {
    heading: (name: string): string => `${name}, your code`,
    says: 'Each of you gives your own. Nothing you wrote stands on this page.',
    label: (name: string): string => `${name}’s code`,
    give: 'Go on',
    back: 'Not now',
    notOpen: 'This session isn’t open yet.',
    notOpenSays: [
      'There is nothing more to know about it, and no need to ask each other. You can try again another day.',
      'What each of you wrote waits behind its code. You could have tea, take a walk around the block, or talk about something else.',
    ],
    settle: 'Settle for a while',
    rehearse: 'Practice with a made-up scene',
  },
  absent: {
    missing: {
      title: 'There is no such session here',
      says: 'It may have been erased on this device, or the address is not quite right.',
    },
    unreadable: {
      title: 'This session can’t be read',
      says: 'Something on the disk is damaged. It is left as it is, and nothing was written over it.',
    },
    newer: {
      title: 'A newer Mend wrote this session',
      says: 'Bring this one up to date, then it opens. Until then it stays as it is.',
    },
    failed: {
      title: 'This session didn’t open',
      says: 'The browser couldn’t read it just now. Nothing was changed.',
    },
    tryAgain: 'Try again',
    readAgain: 'Show what is kept',
    toStart: 'To the beginning',
  },
};
