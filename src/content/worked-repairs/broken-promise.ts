import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-parent',
    scene:
      'On the tenth anniversary of his father’s death, a son had said he would take his mother to the grave. He took a double-pay shift instead.',
    lines: [
      {
        who: 'me',
        said: 'Mama, on Sunday I said ten o’clock, and I didn’t come. I knew on Friday. What did you do?',
      },
      { who: 'them', said: 'You were busy. It is fine.' },
      { who: 'me', said: 'You had your coat on. I know you. What did you do?' },
      { who: 'them', said: 'I sat until one. Then I put the lilies in the bathtub, so they would last.' },
      {
        who: 'me',
        said: 'In your coat until one, and I was stacking pallets and too ashamed to call. That was wrong of me. I have two bus tickets, tomorrow at nine, and you’re free to say no.',
      },
      { who: 'them', said: 'The day was Sunday.' },
      { who: 'me', said: 'It was. I can’t give you that one back.' },
    ],
    after:
      'They went on Monday, with lilies that had dropped some petals, and she did all the talking, to the stone.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'colleague',
    scene:
      'An apprentice carpenter was promised her first staircase in May. On Monday the list on the workshop door gave it to someone else.',
    lines: [
      {
        who: 'me',
        said: 'In May you told me the Miller stairs would be mine. On Monday I read on the door that Jonas has them.',
      },
      { who: 'them', said: 'Jonas had a free week. It’s a staircase, not a wedding.' },
      {
        who: 'me',
        said: 'I drew it for four evenings. I stood at that list with my drawing in my bag and felt like a fool.',
      },
      { who: 'them', said: 'Welcome to the trade. We’ve all swept floors.' },
      {
        who: 'me',
        said: 'I don’t mind the broom. I’m asking that when you take back a job you promised me, you say so to my face before it’s on the door.',
      },
      { who: 'them', said: 'I’ve got twelve people to run. I can’t go around explaining.' },
      { who: 'me', said: 'Okay. Then I know where I stand. I wanted to have said it.' },
    ],
    after:
      'The list stayed as it was. She finished her year with the tightest joints in the class, and unrolled the drawing in another shop.',
    reconciled: false,
  },
  both: {
    relationship: 'family',
    scene:
      'Two brothers split the care of their mother: one would pay for the helper, the other would come on Wednesdays. Both let it slip.',
    lines: [
      { who: 'me', said: 'We’ve both got something open here. Yours was Wednesdays. How have they been?' },
      { who: 'them', said: 'There haven’t been any since the boiler. Go ahead and yell.' },
      { who: 'me', said: 'I’m not going to. What happened with the boiler?' },
      {
        who: 'them',
        said: 'Three weeks I lay under it, and three times she thanked you for it. “Thank you, Viktor.”',
      },
      {
        who: 'me',
        said: 'You did the work and she said my name. Now mine: I paid for two months out of nine, and I told you the bank was slow. The money is an outboard motor.',
      },
      { who: 'them', said: 'I defended you to Elke over that bank, you idiot.' },
      { who: 'me', said: 'I know. It went up for sale this morning.' },
    ],
    after:
      'The motor went for less than he’d hoped. Wednesdays began again, every second one, which was what they could keep.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'friend',
    scene:
      'Two friends from a language class. One believed she could sleep at the other’s place for her exam, and has just heard the couch is taken.',
    lines: [
      {
        who: 'me',
        said: 'In spring I understood that I can stay with you for the exam. Today they say your cousins come. Did I understand it wrong?',
      },
      { who: 'them', said: 'Oh no. I said maybe! I’m pretty sure I said maybe.' },
      { who: 'me', said: 'It’s possible. Where I come from, a maybe from a friend is a yes.' },
      { who: 'them', said: 'Well, here it’s a maybe. I can’t throw my cousins out.' },
      {
        who: 'me',
        said: 'No, please don’t. I was sad for two days and I wanted to ask before I’m sad for a third. Next time I’ll say: is it a yes-maybe or a no-maybe?',
      },
      { who: 'them', said: 'I like that. My aunt has a room by the station. Let me ask her tonight.' },
    ],
    after:
      'The aunt snored through the wall, the exam went all right, and “yes-maybe” is now a word they both use.',
    reconciled: true,
  },
};
