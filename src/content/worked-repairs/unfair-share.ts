import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'family',
    scene:
      'A man and his sister. She nursed their father for two years; he came for holidays and told everybody how well it was going.',
    lines: [
      {
        who: 'me',
        said: 'I found the notebook you kept for the day nurses. Two years of it. I read every page, and I’m not on one.',
      },
      { who: 'them', said: 'You’d have had to be here.' },
      {
        who: 'me',
        said: 'Yes. You had the nights, and I had the good news. What were the nights?',
      },
      { who: 'them', said: 'I’m not giving you the tour. I’m tired.' },
      {
        who: 'me',
        said: 'All right. I left you alone with it, and at the funeral I let people thank me. I’ve taken two weeks off from the fifteenth. I’ll clear the house, and you won’t have to lift a box.',
      },
      { who: 'them', said: 'Start with the attic. And don’t call me up to ask where things go.' },
      { who: 'me', said: 'I won’t call.' },
    ],
    after:
      'He carried the attic down in nine days and wrote on every box; she hasn’t answered since, and he leaves it at that.',
    reconciled: false,
  },
  'they-hurt-me': {
    relationship: 'colleague',
    scene:
      'A nurse on the night shift, and the colleague who makes the roster. Nine of the last twelve weekends have been hers.',
    lines: [
      {
        who: 'me',
        said: 'I brought the sheets. Since September, nine weekends out of twelve have my name on them.',
      },
      { who: 'them', said: 'It evens out over the year. You’ll see.' },
      {
        who: 'me',
        said: 'It hasn’t so far. My daughter plays on Saturdays at ten. I’ve seen one game, and I slept through half of it in the bleachers.',
      },
      { who: 'them', said: 'You never said you minded. The others come and tell me.' },
      {
        who: 'me',
        said: 'I’m telling you. I’d like the next four weekends off, and after that, the same count as everybody.',
      },
      {
        who: 'them',
        said: 'Four’s a lot. I can give you two. And leave me those sheets, I want to see how I did that.',
      },
      { who: 'me', said: 'Two for now. I’ll come back on the first, and we count again.' },
    ],
    after:
      'She watched two games in the rain, awake, and on the first the roster had a new column, with a tally in it.',
    reconciled: true,
  },
  both: {
    relationship: 'partner',
    scene:
      'A couple with two jobs, a child and her father in the back room. Each had told other people that the other one did nothing.',
    lines: [
      { who: 'me', said: 'Your list first. I’ll hold the pencil and keep quiet.' },
      {
        who: 'them',
        said: 'Rent. The weekend job. The car when it dies. Your dad’s forms, because you hate forms.',
      },
      {
        who: 'me',
        said: 'Rent, weekends, the car, Dad’s forms. I’d forgotten the forms were anybody’s. What else?',
      },
      { who: 'them', said: 'Being cheerful at five in the morning. That’s on there. Okay, read me yours.' },
      {
        who: 'me',
        said: 'Dad’s pills, the school, the food, birthdays on both sides, and knowing where everything is. And I’ve told my sister you do nothing. That wasn’t so.',
      },
      {
        who: 'them',
        said: 'I told the guys you put your feet up. I knew better while I was saying it. I’m still beat, though. This doesn’t give me a Saturday.',
      },
    ],
    after:
      'Both lists hang inside the pantry door; the forms moved to her column and the birthdays to his, and he has already missed one.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-parent',
    scene:
      'A woman of thirty and her mother, who watches the twins four days a week. Lately her mother is always on the floor when she comes in.',
    lines: [
      {
        who: 'me',
        said: 'Ma, I’ve started to wonder if four days is too many. I can’t see it from the office. How is a Wednesday, really?',
      },
      { who: 'them', said: 'They are my grandchildren. I do not count hours like a babysitter.' },
      { who: 'me', said: 'I know. I still wonder why you’re on the rug when I come in at six.' },
      {
        who: 'them',
        said: 'By three my knee is a balloon. If I sit on the floor already, I do not have to get up and down.',
      },
      { who: 'me', said: 'So you’ve been down there since three, and I thought it was a game.' },
      { who: 'them', said: 'Do not take them away from me for a knee.' },
      {
        who: 'me',
        said: 'They’re yours. I can work from home on Wednesdays. You choose the number, and it can be another number in winter.',
      },
    ],
    after: 'She chose three, and on Wednesdays there’s a wet swimsuit hanging over her bathtub.',
    reconciled: true,
  },
};
