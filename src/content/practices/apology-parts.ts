import type { ReadyPractice } from '../schema-practice';

export const practice: ReadyPractice = {
  name: 'An apology in its researched parts',
  when: 'For someone who did the hurting and has heard it out. Not for someone who says sorry to make it stop.',
  plan: {
    title: 'An apology, part by part',
    why: 'On its own, “I’m sorry” can leave the other thinking: sorry for what? So take it apart. What you did, in verbs. What you meant by it, and what it did. What you’ll put right, and by when. Then put it together again so that it sounds like you on a normal day. When 755 people rated apologies in stories from work, owning it counted most and an offer to put it right came next. Asking to be forgiven came last. Stories from work aren’t your kitchen, so trust your ear too. It can wait in a drawer until they’ve told you how it was.',
    parts: [
      { kind: 'lesson', lesson: 'more-than-sorry' },
      { kind: 'walk', prompts: ['what-i-did', 'intention-impact', 'apology', 'amends'] },
    ],
    measures: ['heat', 'ready'],
    times: 1,
    minutes: 22,
    forTwo: false,
  },
  isAlwaysFit: false,
  source: 'lewicki-2016',
};
