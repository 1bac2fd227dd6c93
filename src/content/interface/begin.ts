import type {
  FoundOut,
  Length,
  Move,
  NeededKind,
  Option,
  Power,
  Reach,
  RelationshipId,
  Side,
} from '../schema';

type Worded<Id extends string> = readonly (Option & { readonly id: Id })[];

/** Words of the questions before the walk. */
export const beginWords = {
  place: (at: number, of: number): string => `Before we start ·\u00a0${at}\u00a0of\u00a0${of}`,
  chooseOne: 'Choose one first. None of them is final.',
  heat: {
    heading: 'How stirred up are you right now?',
    why: 'It decides what comes first. Nobody else sees it.',
    low: 'calm',
    high: 'as stirred up as I get',
    dontKeep: 'Don’t save this one',
    dontKeepHint: 'Nothing of it is written to this device. It is gone when you close or reload the page.',
  },
  hot: {
    heading: 'That’s a lot. What would help first?',
    why: 'A body this stirred up has a hard time listening, and choosing words. It can wait.',
    settle: { title: 'Settle', says: 'Twenty minutes, a breathing line, or another way.' },
    line: { title: 'One line that says you’ll be back', says: 'What to tell them, and when you’ll talk.' },
    talk: { title: 'Talk to a person', says: 'A helpline, by phone, text or chat.' },
    walk: 'Go on with the questions anyway',
  },
  who: {
    heading: 'Who are they to you?',
    why: 'Some questions fit some people and not others.',
    name: 'What do you call them?',
    nameHint: 'A name, a nickname, an initial, or nothing. It stays here.',
    options: [
      { id: 'partner', label: 'My partner' },
      { id: 'former-partner', label: 'A former partner' },
      { id: 'friend', label: 'A friend' },
      { id: 'my-parent', label: 'My parent' },
      { id: 'my-grown-child', label: 'My grown child' },
      { id: 'my-child', label: 'My child, under 18' },
      { id: 'family', label: 'Brother, sister or other family' },
      { id: 'colleague', label: 'Someone at work' },
      { id: 'my-therapist', label: 'My therapist' },
      { id: 'other', label: 'Someone else' },
    ] satisfies Worded<RelationshipId>,
    powerLegend: 'Where do they stand, seen from you?',
    powers: [
      { id: 'above', label: 'Above me', hint: 'They can decide about my job.' },
      { id: 'beside', label: 'Beside me' },
      { id: 'below', label: 'Below me', hint: 'I can decide about theirs.' },
    ] satisfies Worded<Power>,
    ageLegend: 'How old are you?',
    ages: [
      { id: 'under-18', label: 'Under 18' },
      { id: 'adult', label: '18 or older' },
    ],
  },
  reach: {
    heading: 'Can you talk with them?',
    why: 'It decides whether anything here is meant to be said or sent at all.',
    options: [
      { id: 'can-talk', label: 'Yes' },
      { id: 'not-sure', label: 'I’m not sure' },
      { id: 'lost-touch', label: 'We lost touch' },
      { id: 'leave-alone', label: 'They asked me to leave them alone', hint: 'Or a court order says so.' },
      { id: 'no-contact', label: 'I don’t want contact' },
      { id: 'died', label: 'They died' },
    ] satisfies Worded<Reach>,
  },
  safety: {
    heading: 'Is any of this true?',
    why: 'You don’t have to say which. What you press here is kept nowhere.',
    statements: [
      'I’m afraid of what they might do: to me, themselves, a child, a pet, my things.',
      'One of us has hit, pushed, grabbed, blocked the way, threatened, or forced something sexual.',
      'They check my phone, my money or where I am, follow me, or I need their OK to go out or see people.',
      'If I say no, I pay for it later.',
      'I say sorry mostly to make it stop.',
      'They may be afraid of me.',
      'I have thoughts of hurting myself or not being here.',
      'Someone is watching me fill this in, or making me.',
    ],
    /** Where they died, only these can still be true. */
    whenDied: [
      'I have thoughts of hurting myself or not being here.',
      'Someone is watching me fill this in, or making me.',
    ],
    again: 'This page is kept nowhere, so a reload asks it once more. The rest is as you left it.',
    none: 'None of these',
    some: 'Something here is true',
    rather: 'Rather not say',
  },
  what: {
    heading: 'What comes closest to what happened?',
    why: 'A kind of rupture, not a verdict. You can change it later.',
    find: 'Help me find it',
    soundsLike: 'It can sound like',
    other: 'None of these, quite',
    otherHint: 'Go on without a kind. The questions stay plain.',
    foundOutLegend: 'When did it come out?',
    foundOuts: [
      {
        id: 'days',
        label: 'In the last few days',
        hint: 'Then two of the later steps wait. It’s too soon for them.',
      },
      { id: 'longer', label: 'Longer ago' },
    ] satisfies Worded<FoundOut>,
  },
  find: {
    place: (at: number, of: number): string => `Finding it ·\u00a0${at}\u00a0of\u00a0${of}`,
    says: 'Three questions, then a few guesses. You can leave one open.',
    results: 'These may come closest',
    choose: (title: string): string => `Take “${title}”`,
    all: 'Show me all of them instead',
  },
  side: {
    heading: 'Who was hurt, as you see it today?',
    why: 'It sets the order of the questions and of your words. Two people can feel one event differently.',
    options: [
      { id: 'i-hurt-them', label: 'I hurt them' },
      { id: 'they-hurt-me', label: 'They hurt me' },
      { id: 'both', label: 'Both of us' },
      { id: 'not-sure', label: 'I don’t know yet' },
    ] satisfies Worded<Side>,
    short: 'Only five minutes? Take the short way',
    shortHint: 'One question, then the one line that opens the door.',
  },
  move: {
    heading: 'How did you react?',
    why: 'When something hurts, some people push and some pull back. It only changes which questions come next.',
    options: [
      { id: 'moved-against', label: 'Pushed, raised my voice, kept asking' },
      { id: 'moved-away', label: 'Went quiet, left, was polite, joked' },
      { id: 'both', label: 'Some of both' },
      { id: 'neither', label: 'Neither' },
    ] satisfies Worded<Move>,
  },
  need: {
    heading: 'What does this need?',
    why: 'Where something serious has to change, comfort alone may not be enough.',
    options: [
      { id: 'comfort', label: 'Comfort', hint: 'Somebody needs company with it, not a solution.' },
      { id: 'change', label: 'Something has to change' },
      { id: 'both', label: 'Both' },
    ] satisfies Worded<NeededKind>,
  },
  time: {
    heading: 'How much time do you have?',
    why: 'Either can be left and picked up again. The short way can grow into the full one.',
    options: [
      { id: 'five-minutes', label: 'About five minutes', hint: 'The heart of it, and one line to say.' },
      { id: 'full', label: 'The full path', hint: '20 to 30 minutes, in parts.' },
    ] satisfies Worded<Length>,
  },
  ownPath: {
    'for-myself': {
      heading: 'Write it for yourself',
      says: [
        'What happened, how you got through it, what you needed, who you can tell. Nobody’s side but yours, and no words to send.',
        'Keeping nothing is safer than locking it, if someone checks this phone.',
      ],
    },
    'may-be-afraid-of-me': {
      heading: 'When they may be afraid of you',
      says: [
        'Some people are told everything is their fault. If you are afraid of them, take the other path.',
        'This one has five questions about what you do. It ends in no message.',
      ],
    },
    other: 'The other path: for myself',
  },
};
