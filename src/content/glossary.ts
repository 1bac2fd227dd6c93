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
  { term: 'Prompt', says: 'One question, on a page of its own. You can always skip it.' },
  { term: 'Answer', says: 'What you write, pick or draw at a prompt. You can change it later.' },
  {
    term: 'Opening line',
    says: 'The first thing you say: that something happened, and whether now is a good time to talk. You make a rough one early and look at it again later.',
  },
  { term: 'Naming', says: 'Saying what happened so that a camera could have seen it, and that it hurt.' },
  { term: 'Owning', says: 'Saying which part was yours. No more than that, and no less.' },
  { term: 'Making space', says: 'Letting it be said what it was like, before anyone solves it.' },
  { term: 'Reaffirming', says: 'Saying what still holds between you, if it does.' },
  {
    term: 'Co-creation',
    says: 'A pattern that two people get into, looked at together and wondered about. A lie or a blow is no pattern; it belongs to the one who chose it.',
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
    says: 'Notes on wording, made by rules and not by a person. It explains and offers, gives no grade, and never keeps you from going on.',
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
    says: 'A round in which what one does sets off what the other does, and back again. Nobody has to mean it.',
    lesson: 'the-loop',
  },
  {
    term: 'Plan',
    says: '“If this happens, then I will do that,” made before it happens. It is about what you do, not about what they do.',
  },
  {
    term: 'Unicorn',
    says: 'What repair can seem like if you never saw it done: a nice animal out of stories. It is real, and the lesson has its picture.',
    lesson: 'playing-it-safe',
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
  {
    term: 'Invitation',
    says: 'A link, code or file that asks somebody to a session on two devices. It holds nothing you wrote, and nobody has to answer it.',
  },
  {
    term: 'Six words',
    says: 'Words that two people with two devices read to each other, to be sure that nobody else is in between. If they differ, nothing is sent.',
  },
  {
    term: 'Practice',
    says: 'Something small that a therapist sets for the time between two sessions. You may change any part of it, or say no.',
  },
  {
    term: 'Four words',
    says: 'Words that your therapist says to you in person, made from a key of their own. If the practice shows the same four, it is from them.',
  },
  {
    term: 'Return',
    says: 'What goes back to your therapist after a practice. You choose each line of it, and nothing is chosen at first.',
  },
  {
    term: 'Pattern',
    says: 'What comes back in several of your repairs. It is a guess to look at, never a grade.',
  },
  { term: 'Check-in', says: 'Looking back once the real talk has been, or has not.' },
  { term: 'Vault', says: 'All that is saved on this device, when it is locked with a passphrase.' },
];
