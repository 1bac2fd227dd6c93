import type { GlossaryEntry } from './schema-learn';

/** The words this app uses, in plain ones. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'Rupture',
    says: 'Any moment when the tie between two people is strained or broken. Every fight is one; many are quiet.',
    lesson: 'what-a-rupture-is',
  },
  {
    term: 'Repair',
    says: 'One person’s work on one rupture, and the record of their answers. What two people do with it later is repair, too.',
    lesson: 'how-a-repair-goes',
  },
  { term: 'Walk', says: 'The way from what happened to words for it: one question on a page, in six steps.' },
  {
    term: 'Step',
    says: 'One of the six parts of a repair: naming, owning, making space, reaffirming, co-creation, way forward.',
    lesson: 'how-a-repair-goes',
  },
  { term: 'Naming', says: 'Saying what happened so that a camera could have seen it, and that it hurt.' },
  { term: 'Owning', says: 'Saying which part was yours. No more than that, and no less.' },
  { term: 'Making space', says: 'Letting it be said what it was like, before anyone solves it.' },
  { term: 'Reaffirming', says: 'Saying what still holds between you, if it does.' },
  {
    term: 'Co-creation',
    says: 'Looking at a pattern two people get into. It is wondered about, never ruled. A lie or a blow is no pattern; it belongs to the one who chose it.',
    lesson: 'the-loop',
  },
  { term: 'Way forward', says: 'One thing you will do, one thing you ask, and what may stay open.' },
  {
    term: 'Words',
    says: 'Your answers put together in the order they are best said. You can change every line.',
  },
  {
    term: 'Card',
    says: 'One part of your words, with a stop after it, so that it does not turn into a speech.',
  },
  {
    term: 'Coach',
    says: 'Notes on wording, made by rules. It explains and offers. It gives no grade and holds nothing back.',
  },
  { term: 'Flag', says: 'A note of the coach that asks for another look at some words.' },
  { term: 'Strength', says: 'A note of the coach that sees something helpful.' },
  {
    term: 'Heat',
    says: 'How stirred up you are, in your own view, from 0 to 10.',
    lesson: 'flooding',
  },
  {
    term: 'Flooding',
    says: 'A body so stirred up that it gets hard to take in what is said.',
    lesson: 'flooding',
  },
  {
    term: 'Holding line',
    says: 'One sentence that says you are going, that it counts, and when you will be back.',
    lesson: 'flooding',
  },
  {
    term: 'Moving away',
    says: 'Going quiet, polite or absent when it hurts. Also called withdrawal.',
    lesson: 'two-ways-out',
  },
  {
    term: 'Moving against',
    says: 'Pushing, blaming or getting loud when it hurts. Also called confrontation.',
    lesson: 'two-ways-out',
  },
  {
    term: 'Loop',
    says: 'A round in which each one’s move sets off the other’s.',
    lesson: 'the-loop',
  },
  { term: 'Rehearsal', says: 'A talk tried out with somebody made up, before the real one.' },
  { term: 'Stand-in', says: 'The made-up person in a rehearsal. Scripted, and on this device only.' },
  { term: 'Scene', says: 'What happened before a rehearsal begins.' },
  { term: 'Temperament', says: 'How the stand-in tends to take it: open but hurt, gone quiet, and so on.' },
  { term: 'Debrief', says: 'Looking back at a rehearsal: what landed, and what you could try.' },
  { term: 'Together', says: 'A session of two people who can each say no. Each gets ready alone.' },
  { term: 'Turn', says: 'One thing said by one, and said back by the other.' },
  { term: 'Reflection', says: 'Giving back what you heard in your own words, and asking if you got it.' },
  { term: 'Agreement', says: 'What each will do, written by the one who will do it.' },
  { term: 'Practice', says: 'What a therapist sets for the time between two sessions.' },
  { term: 'Return', says: 'What you choose to send back to your therapist, line by line.' },
  { term: 'Check-in', says: 'Looking back once the real talk has been, or has not.' },
  { term: 'Vault', says: 'All that is saved on this device, when it is locked with a passphrase.' },
];
