import type { Lesson } from '../schema-learn';
import { card } from './more-than-sorry/card';

export const lesson: Lesson = {
  ...card,
  parts: [
    {
      title: 'The word does little by itself',
      says: [
        '“Sorry” can mean “I did it.” It can also mean “Stop,” or “I wish you weren’t upset.” The person who hears it cannot tell which until you say more.',
        {
          says: 'In a study, 755 people rated apologies in made-up stories from work. Owning it counted most. Next came an offer to put it right. Asking to be forgiven counted least.',
          source: 'lewicki-2016',
          strength: 'found-in-studies',
        },
      ],
    },
    {
      title: 'Small words that take it back',
      says: [
        {
          says: 'An “if” asks them to prove that it hurt. A “but” says that what comes next counts more. “I’m sorry you feel that way” is about them, and you are not in it.',
          source: 'lerner',
          strength: 'clinical-custom',
        },
        'There may be a real reason. The bus did break down. It can wait until they ask, or until the next day. Then it is news, and no longer a defense.',
      ],
    },
    {
      title: 'Before and after',
      says: [
        {
          says: 'People who first took a short time to think of a value they hold said sorry more fully, and made fewer excuses. It may help to recall that one bad Tuesday is not all you are.',
          source: 'schumann-2014',
          strength: 'found-in-studies',
        },
        {
          says: 'Ask for nothing back, not even forgiveness. They can take a week. They can say no. It was still the right thing to say.',
          source: 'lerner',
          strength: 'clinical-custom',
        },
        {
          says: 'And if this is the third sorry for the same thing, what comes next cannot be words.',
          source: 'our-judgement',
          strength: 'our-judgement',
        },
      ],
    },
  ],
  picture: {
    kind: 'build-an-apology',
    title: 'Build one, and see how it lands',
    how: 'Add parts and take them away. Watch the gap between you and Mika.',
    scene: 'You borrowed your friend Mika’s bike and left it unlocked outside the bakery. It is gone.',
    choose: 'What do you say?',
    soFar: 'What you say',
    nothing: 'Nothing yet. Mika is waiting with the empty lock in one hand.',
    hears: 'How it may land',
    drawn: {
      nearer: 'Two threads that came apart and now move toward each other.',
      same: 'Two threads that came apart and stay as far apart as they were.',
      farther: 'Two threads that came apart and now move further away.',
    },
    parts: [
      {
        id: 'sorry',
        label: 'The word',
        says: 'I’m sorry.',
        hears: '“Okay. For what?” It opens the door a hand’s width.',
        moves: -0.06,
      },
      {
        id: 'own',
        label: 'What you did',
        says: 'I left your bike unlocked, and it was my job to lock it.',
        hears: '“You know what you did. I don’t have to explain it to you.”',
        moves: -0.22,
      },
      {
        id: 'effect',
        label: 'What it did to them',
        says: 'You’ll be on the bus at five every morning because of me.',
        hears: '“You thought about my week and not just about yours.”',
        moves: -0.14,
      },
      {
        id: 'repair',
        label: 'How you’ll put it right',
        says: 'I’ll pay for a used one by Saturday, and until then you can take mine.',
        hears: '“There’s something to hold you to.”',
        moves: -0.2,
      },
      {
        id: 'if',
        label: 'An “if”',
        says: 'I’m sorry if that was a problem.',
        hears: '“If? You want me to show you that it was?”',
        moves: 0.2,
      },
      {
        id: 'but',
        label: 'A “but”',
        says: 'But honestly, who steals a bike at noon?',
        hears: '“So it’s the thief’s fault now.” What you said before it may be gone.',
        moves: 0.24,
      },
      {
        id: 'pardon',
        label: 'Asking for pardon',
        says: 'Can you forgive me?',
        hears: '“Now I have to take care of you, too.” Some people don’t mind. It may be early.',
        moves: 0.08,
      },
    ],
  },
  door: {
    to: '/begin/heat',
    title: 'Find your own words',
    says: 'Your own, part by part, with a coach beside them.',
  },
  review: { reviewedBy: '', role: '', date: '' },
};
