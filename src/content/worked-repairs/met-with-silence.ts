import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'friend',
    scene:
      'Two friends who share a night shift at a bakery. One stopped talking for four shifts after a joke about her driving.',
    lines: [
      { who: 'me', said: 'Can I say something while the first trays are in?' },
      { who: 'them', said: 'Oh, so you talk now.' },
      {
        who: 'me',
        said: 'Yeah. I stopped talking to you on Monday and I let you work next to that for four nights. What was it like?',
      },
      { who: 'them', said: 'Like standing beside a fridge. I went over everything I’d said since August.' },
      {
        who: 'me',
        said: 'You went over everything. It was the joke about the van, and I should have just told you. Next time I’m stung I’ll say, “Give me till tomorrow,” out loud.',
      },
      { who: 'them', said: 'I can do tomorrow. I can’t do four nights of fridge.' },
    ],
    after: 'They burned one tray. Two weeks later she said, “Give me till tomorrow,” and it was enough.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'my-parent',
    scene:
      'A man of forty and his father, who has not said more than “pass the salt” since the house was sold.',
    lines: [
      {
        who: 'me',
        said: 'Dad, I’m not here to argue about the house. You haven’t talked to me since the ninth of March.',
      },
      { who: 'them', said: 'Nothing to say.' },
      {
        who: 'me',
        said: 'All right. When you go quiet I drive home thinking I’ve lost you, and then I don’t call, and then it’s a month.',
      },
      { who: 'them', said: 'You didn’t lose anything.' },
      {
        who: 'me',
        said: 'I’d like one thing. When you don’t want to talk, say, “Not today.” Two words. I can live with two words.',
      },
      { who: 'them', said: '…Not today, then.' },
    ],
    after:
      'It was not a talk. He did say “Not today” four more times that spring, and once, in May, he didn’t.',
    reconciled: false,
  },
  both: {
    relationship: 'family',
    scene: 'Two sisters who each waited for the other to write first after a bad phone call at New Year.',
    lines: [
      {
        who: 'me',
        said: 'I had my thumb on your name all of January. I didn’t press it. How was it over there?',
      },
      { who: 'them', said: 'Same. I figured you were enjoying the peace.' },
      { who: 'me', said: 'So you were sitting there thinking I was glad.' },
      { who: 'them', said: 'Pretty much. And you?' },
      {
        who: 'me',
        said: 'I thought if I wrote, you’d send one word back. So I sent none. That was my half of it.',
      },
      { who: 'them', said: 'Mine was waiting for you to crack first. God, we’re the same person.' },
    ],
    after:
      'They agreed that whoever notices the quiet first sends a photo of lunch. It has been mostly lunch since.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'colleague',
    scene:
      'A teacher and the aide in her classroom. Since the staff meeting the aide has answered in single words.',
    lines: [
      {
        who: 'me',
        said: 'Since Wednesday’s meeting we’ve hardly talked, and I can’t tell if I did something. Did I?',
      },
      { who: 'them', said: 'No. It’s fine.' },
      {
        who: 'me',
        said: 'Okay. If it’s nothing, good. If it’s something, you can tell me Friday, or on a sticky note, or not at all.',
      },
      { who: 'them', said: '…You said “my” reading corner. I built that corner.' },
      {
        who: 'me',
        said: 'You did, and I stood up there and called it mine. I’ll put it right at the next meeting, if you’d like that.',
      },
    ],
    after: 'She put it right in one sentence. The sticky note stayed on the shelf, blank, in case.',
    reconciled: true,
  },
};
