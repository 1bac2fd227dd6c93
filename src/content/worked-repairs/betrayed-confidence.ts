import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-child',
    scene:
      'A father told the uncles, for a laugh, that his daughter of thirteen still sleeps with a night-light. He is standing outside her door.',
    lines: [
      {
        who: 'me',
        said: 'Nika, I told your uncles about the night-light. You’d told only me, and I made a joke out of it.',
      },
      { who: 'them', said: 'Go away.' },
      {
        who: 'me',
        said: 'In a second. You don’t have to say anything. I went to all three this morning and said it was yours and I’d been wrong.',
      },
      { who: 'them', said: 'Great. So now they’ve talked about it twice.' },
      {
        who: 'me',
        said: 'Yes. I didn’t ask you before I did that, either. I’m sorry for both times. The next time, you get asked first.',
      },
      { who: 'them', said: 'Leave the hall light on. And don’t stand there.' },
    ],
    after:
      'She did not come down for the watermelon. A week later he heard a bit about a girl in her math class, and he told nobody.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'colleague',
    scene:
      'Two men fold sheets in a hotel laundry. One, not long in the country, told the other about his brother’s court costs.',
    lines: [
      {
        who: 'me',
        said: 'I told you about my brother here at this table. On Thursday the supervisor asked me how much I still owe.',
      },
      { who: 'them', said: 'Man, I was trying to get you more hours!' },
      {
        who: 'me',
        said: 'I believe you. He said it in front of the drivers. I could not lift my eyes until the break.',
      },
      { who: 'them', said: 'Nobody even remembers that. You’re making it big.' },
      {
        who: 'me',
        said: 'For me it is this big. I ask one thing. What I say at this table, leave it at this table, also when you want to help.',
      },
      { who: 'them', said: 'All right, all right. Then no more help from me.' },
      {
        who: 'me',
        said: 'That is your choice. I said what I wanted to say. Take the other corner, please.',
      },
    ],
    after:
      'They fold well, corner to corner, and talk football. His brother’s name he says only at home now.',
    reconciled: false,
  },
  both: {
    relationship: 'former-partner',
    scene:
      'Four years apart, one daughter. She told the other parents about his debts; he told his mother about the winter she spent in the clinic.',
    lines: [
      {
        who: 'me',
        said: 'Ray at the club asked you about a payment plan, I heard. That came from me. What was that like?',
      },
      {
        who: 'them',
        said: 'I paid for her jersey in coins, so people would think I was being funny. I wasn’t.',
      },
      { who: 'me', said: 'You made it look like a joke so nobody would look at you.' },
      { who: 'them', said: 'Something like that. And I know Mom asked about your nerves at the recital.' },
      {
        who: 'me',
        said: 'By the coats, with Mia holding my hand. My part is October: I told two of the mothers about the debts because I was mad about the shoes.',
      },
      {
        who: 'them',
        said: 'I told Mom because I was scared that winter. I still could have picked someone who doesn’t talk.',
      },
      { who: 'me', said: 'So: your money and my clinic stay out of the stands.' },
    ],
    after:
      'At the spring game she stood at the fence next to his mother, and they talked about the rain, and only that.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'friend',
    scene:
      'Two sixteen-year-olds. One told three people that she may move in with her dad, and now a boy has asked her about it.',
    lines: [
      {
        who: 'me',
        said: 'Malik asked me in the lunch line when I’m moving. I told three people and you’re one. Do you know how he got it?',
      },
      { who: 'them', said: 'Wow. Why would you think it’s me?' },
      {
        who: 'me',
        said: 'I don’t think it’s you. I’m asking all three. I don’t want to sit next to you in bio and wonder.',
      },
      { who: 'them', said: 'It’s still kind of insulting.' },
      { who: 'me', said: 'Yeah. I’d be mad too.' },
      {
        who: 'them',
        said: 'I didn’t say it to anyone. I wrote it in my planner, though. And half the class copies homework out of my planner.',
      },
      { who: 'me', said: 'Okay. That could be it. Thanks for saying that.' },
    ],
    after:
      'They never found out for sure. In bio they sit where they sat, and the planner has a strip of black tape around it.',
    reconciled: true,
  },
};
