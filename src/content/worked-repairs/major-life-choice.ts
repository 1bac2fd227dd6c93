import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-parent',
    scene:
      'A woman put her father’s name down at a care home before she had asked him. He found the letter under the fruit bowl.',
    lines: [
      {
        who: 'me',
        said: 'On the fourteenth I signed you up at Birchwood. I filled in your pills and your bedtime and how you like your eggs, and I hadn’t asked you one thing.',
      },
      { who: 'them', said: 'So I’m a parcel.' },
      {
        who: 'me',
        said: 'I handled you like one. It’s your life, and I settled it on a lunch break. This morning I called them and took your name off.',
      },
      { who: 'them', said: 'And when I fall again?' },
      {
        who: 'me',
        said: 'I don’t know. It scares me. I’d like to hear what you want, before anybody signs anything.',
      },
      { who: 'them', said: 'I want my own stove. And I want to be mad at you until Saturday.' },
    ],
    after:
      'He was mad until Saturday noon, and the question still lies on the table, between the bread and the jam.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'partner',
    scene:
      'A couple, both thirty-six, have talked for two years about having a child. On Sunday one of them answered for both.',
    lines: [
      {
        who: 'me',
        said: 'On Sunday your aunt asked us, and you said, “We’re not kid people.” We haven’t decided that. I put the gravy down because my hand shook.',
      },
      { who: 'them', said: 'It was a joke. She asks every single year.' },
      {
        who: 'me',
        said: 'She does. And I sat there and learned my own answer from you. Until we both know, I’d like us to say, “We’re still talking.”',
      },
      { who: 'them', said: 'And if I do know?' },
      { who: 'me', said: 'Do you?' },
      { who: 'them', said: 'I think it’s no. I couldn’t find a way to tell you.' },
      {
        who: 'me',
        said: 'Then I needed that from you here, and not with the gravy in my hand. I’m going to my sister’s until Wednesday. I have to find out what I do with it.',
      },
    ],
    after:
      'On Wednesday they sat on the back steps and said it all again, more gently, and neither answer had moved.',
    reconciled: false,
  },
  both: {
    relationship: 'friend',
    scene:
      'Two friends meant to buy a coffee cart together. One signed for it alone, and the other told people it would go under.',
    lines: [
      {
        who: 'me',
        said: 'I only ever told you how I felt about the cart. How was it for you when I backed off?',
      },
      {
        who: 'them',
        said: 'Like being left at the altar with an espresso machine. I signed on the third because I was done waiting for your yes.',
      },
      { who: 'me', said: 'You’d waited all winter for one word from me, and I let you.' },
      { who: 'them', said: 'And then I hear from Dev that I’m going to lose my shirt.' },
      {
        who: 'me',
        said: 'I told Dev, and I told your cousin. I was scared about the money, and I took that to everyone except you. I’ll go to both of them and say so.',
      },
      {
        who: 'them',
        said: 'I left your name on the menu board so the bank would like us. You didn’t know that one.',
      },
      {
        who: 'me',
        said: 'No, I didn’t. That’s hard to hear. Please paint it out this week. I’m still not coming in.',
      },
    ],
    after:
      'There’s one name on the board now, and on the third of each month a friend stands in line and pays in coins.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-grown-child',
    scene:
      'A woman of seventy is moving to the coast, four hours off. Her son keeps saying, “Whatever makes you happy.”',
    lines: [
      {
        who: 'me',
        said: 'Whenever I mention the place by the sea you say, “Whatever makes you happy.” I can’t tell if you mean it or if I’ve hurt you.',
      },
      { who: 'them', said: 'I mean it.' },
      { who: 'me', said: 'All right. I’ll take you at your word.' },
      { who: 'them', said: 'It’s four hours, Mom. Nico’s Wednesdays are with you.' },
      {
        who: 'me',
        said: 'They’re my Wednesdays, too. I haven’t solved them. Would you sit down over them with me, before I sign on the twentieth?',
      },
      { who: 'them', said: 'I don’t want to be the reason you stay.' },
      { who: 'me', said: 'You won’t be. I want to go, and I want to know what it costs you.' },
    ],
    after:
      'She signed on the twentieth, and by her new door there’s a low hook, at the height of a boy’s backpack.',
    reconciled: true,
  },
};
