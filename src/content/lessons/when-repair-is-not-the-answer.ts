import type { Lesson } from '../schema-learn';
import { card } from './when-repair-is-not-the-answer/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'It takes two who can say no',
      says: [
        'Most of this app is about finding words. Words work between two people who can each say no and not pay for it later. Where one cannot, better words are not what is missing.',
        {
          says: 'Where there is abuse, working on it as a couple can make it look like a shared fault. It can be used against the one who was hurt, and it may make things worse. Helplines advise against it.',
          source: 'hotline-guidance',
          strength: 'clinical-custom',
        },
        'If you say sorry mostly to make it stop, that is worth telling someone who is not in it.',
      ],
    },
    {
      title: 'A no is an answer',
      says: [
        {
          says: 'Somebody asked you to leave them alone. Keeping away is the repair they asked for. So is not sending word through a cousin, or a gift, or one last letter.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        'And one message with no answer has been answered. You can stop there, and still be a person who tried.',
      ],
    },
    {
      title: 'Not now is not never',
      says: [
        {
          says: 'You learned today what they did. You have been drinking. It is two in the morning. Those are good times for water and sleep. One line that says you’ll be back is enough: when you will be back, and that it counts.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
        {
          says: 'Sometimes comfort is what does the harm. If something serious has to change, smoothing it over can keep it the way it is.',
          source: 'overall-mcnulty-2017',
          strength: 'found-in-studies',
        },
      ],
    },
  ],
  picture: {
    kind: 'situations',
    title: 'What may fit instead',
    how: 'Choose what is nearest. What you choose is kept nowhere.',
    choose: 'How is it for you?',
    situations: [
      {
        id: 'afraid',
        label: 'I am afraid of what they might do',
        says: 'Then your safety comes before any talk. The people on the next page have heard this before, and you choose what to tell them.',
        onward: { to: '/support', label: 'People to talk to' },
      },
      {
        id: 'of-me',
        label: 'They may be afraid of me',
        says: 'Words cannot make someone feel safe. What you do, for a long time, might. There is a path for that, and it ends in no message.',
        onward: { to: '/begin/may-be-afraid-of-me', label: 'That path' },
      },
      {
        id: 'alone',
        label: 'They asked me to leave them alone',
        says: 'They told you what they need. You can still write down what you would have said. It stays with you.',
        onward: { to: '/begin/for-myself', label: 'Write it for myself' },
      },
      {
        id: 'died',
        label: 'They died',
        says: 'There is no talk to prepare, and there may be a lot to say. The walk has a way for this, without a reply made up for them.',
        onward: { to: '/begin/heat', label: 'Begin there' },
      },
      {
        id: 'rather-not',
        label: 'I don’t want to mend it',
        says: 'You do not have to. You can be done with someone and still wish to have it straight in your own head.',
        onward: { to: '/begin/for-myself', label: 'Write it for myself' },
      },
      {
        id: 'too-soon',
        label: 'It is too soon',
        says: 'Leave it for tonight. If they are waiting, one line can hold the door.',
        line: '“I’m too stirred up to do this well. It matters to me. I’ll come back to it tomorrow at ten.”',
        onward: { to: '/settle/line', label: 'Make that line mine' },
      },
    ],
  },
  door: {
    to: '/support',
    title: 'People to talk to',
    says: 'By country, by phone or by text. You choose what to tell them.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
