import { strToU8 } from 'fflate';
import { messageWords } from './message-words';

/**
 * What practices and returns are packed against: the words of the messages of two, then what therapists and clients write
 * besides, then the shape around it, the commonest last. Both devices have it. It belongs to version 1 of practices and
 * returns, as `message-words.ts` does: changed by a letter it would make every one on its way unreadable.
 */
const phrases: readonly string[] = [
  ' between sessions. A pause of twenty minutes lets your bodies calm down, so that you can talk again.',
  ' It is easier to hear each other when neither of you is flooded. Do it on your own first, then talk.',
  ' Saying what happened without blame makes it easier to be heard. Slowing down helps you notice what',
  ' you feel before you answer. We will look at it together next time. Bring it to our next session.',
  ' Stop whenever you want to. If it gets too hot, take a break and come back. You can leave out any',
  ' part of it. Write down what you noticed, what you did and what you wished you had said. Practice',
  ' saying it out loud before you say it to them. Try it twice, on two evenings this week. Dr. Ms. Mr.',
  ' I noticed that I tend to withdraw when I feel criticized, and then my partner pursues. I was able to',
  ' stay calm. I got defensive. I raised my voice and then I left the room. My heart was racing. I felt',
  ' We talked about it afterwards. What should I do when it happens again? How do I say this without',
  ' If I notice that my voice gets loud, If they go quiet, then I will ask for a break and say when I',
  ' will come back. then I will breathe out slowly and say one sentence about how I feel.',
];

const scaffold: readonly string[] = [
  '"childhood-as-it-was"does-not-want-to-talk"fence-and-the-dog"fifteen-and-shouted-at"friend-gone-quiet',
  '"handover-at-the-door"hidden-messages"hospital-visit"missed-funeral"not-a-real-job"only-a-joke',
  '"phone-at-breakfast"savings-gone"sister-comes-to-say-sorry"slide-with-my-name-off"told-my-secret',
  '"snapped-at-the-new-one"telling-a-friend"therapist-looked-away"told-in-the-meeting"late-dinner',
  '"dishes-at-midnight","temperament":"floods-and-leaves"its-fine"defensive"gone-quiet"angry-needs-hearing',
  '{"purpose":"mend practice return","v":1,"version":1,"fields":[{"kind":"happened","text":"',
  '"},{"kind":"done","parts":[{"part":0,"times":2},{"part":1,"times":1},{"part":2,"times":1}]},',
  '{"kind":"stopped","text":""},{"kind":"heat","before":7,"after":4},{"kind":"measures","before":{',
  '"closeness":5,"hurt":6,"hope":6,"heard":4,"they-heard":4,"ready":3},"after":{"heat":3,"closeness":',
  '}},{"kind":"sentence","text":""},{"kind":"loop","mine":"","theirs":"","thenI":"","under":""},',
  '{"kind":"plan","if":"","then":""},{"kind":"turning","said":"","reply":""},{"kind":"question","text":"',
  '"}]}{"by":"","due":"2027-0","due":"2026-1","title":"","why":"","parts":[{"kind":"settle"},',
  '{"kind":"check-in"},{"kind":"lesson","lesson":""},{"kind":"walk","prompts":["camera","feelings"]},',
  '{"kind":"walk","prompts":[]},{"kind":"rehearsal","scenario":"","temperament":"open-but-hurt","tries":2}],',
  '"measures":["heat","closeness","hurt","hope","heard","they-heard","ready"],"measures":["heat"],',
  '"times":2,"minutes":15,"note":"","forTwo":true}"times":1,"minutes":20,"forTwo":false}',
];

const own = strToU8([...phrases, ...scaffold].join(''));

/** What practices and returns of version 1 are packed against. */
export const practiceWords: Uint8Array = new Uint8Array(messageWords.length + own.length);
practiceWords.set(messageWords);
practiceWords.set(own, messageWords.length);
