import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'family',
    scene:
      'Two cousins who grew up on one street. After a remark at a barbecue, one of them quit inviting the other.',
    lines: [
      {
        who: 'me',
        said: 'Two summers ago you said, “Not with that crowd, not again.” I took it to be about us. I stopped inviting you, and I never checked.',
      },
      { who: 'them', said: 'I meant the camping. I’d slept on a root.' },
      { who: 'me', said: 'The camping. Oh, Lord.' },
      { who: 'them', said: 'Two Thanksgivings, Ray. My girls asked me what they’d done.' },
      {
        who: 'me',
        said: 'They’d done nothing, and neither had you. I heard one sentence, made up the rest, and shut four people out. I’m sorry. Aunt Bea thinks it was your doing, and I’ll tell her whose it was.',
      },
      { who: 'them', said: 'Tell her before Sunday. And I’m not saying we’re coming this year.' },
      { who: 'me', said: 'That’s up to you, and there’s no date on it.' },
    ],
    after:
      'He told her on Saturday, in front of the whole porch; in November a box of pears stood on his step, with no card.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'other',
    scene:
      'A man of seventy-one and the leader of his choir. He took a month off, and when he came back there was no chair.',
    lines: [
      {
        who: 'me',
        said: 'On the ninth I came to rehearsal and my chair was gone. You’d told the basses that I quit.',
      },
      { who: 'them', said: 'You turned in your folder.' },
      {
        who: 'me',
        said: 'I turned in the spring music, since we’d sung it. I walked home with my coat open, and I couldn’t tell my wife why I was early.',
      },
      { who: 'them', said: 'I thought it was a polite way of leaving. People do that.' },
      {
        who: 'me',
        said: 'I hadn’t left. Whenever something of mine looks like goodbye, I’d like you to ask me.',
      },
      { who: 'them', said: 'Well, the basses are full now. I can’t just undo it.' },
      {
        who: 'me',
        said: 'Then I’ll find another choir. I wanted you to know that I didn’t walk out on this one.',
      },
    ],
    after:
      'He sings across the river on Thursdays now, and when they meet at the market they talk about the price of plums.',
    reconciled: false,
  },
  both: {
    relationship: 'former-partner',
    scene:
      'Two people who share a dog and no longer a home. Since spring, their messages about her have been two words long.',
    lines: [
      { who: 'me', said: 'I’ve been meaning to ask about the short messages. What are mine like to get?' },
      { who: 'them', said: 'Like mail from the bank. “Noon works.” I figured you couldn’t stand me.' },
      {
        who: 'me',
        said: 'So every other Friday you got that, and put the leash on, and thought I hated you.',
      },
      { who: 'them', said: 'That’s about it. What did you think?' },
      {
        who: 'me',
        said: 'That you wanted it this way. In April you sent me a “K.” I cried next to the dog food and cut mine down to match. I could have asked you at the gate, and I didn’t.',
      },
      { who: 'them', said: 'I drive a bus. “K” is what I can type at the last stop with gloves on.' },
    ],
    after: 'The messages are up to four words, and one had a picture of the dog asleep on a glove.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-parent',
    scene:
      'A woman of thirty-five and her father. Since she said the holiday would be small this year, he hasn’t come for soup on Sundays.',
    lines: [
      {
        who: 'me',
        said: 'You’ve missed three Sundays of soup, Papa, and I’ve been guessing. I wonder if “small” sounded like “without you.”',
      },
      { who: 'them', said: 'You said small.' },
      { who: 'me', said: 'I did. I meant no goose and no cousins. You were first on the list.' },
      { who: 'them', said: 'And how would I know about a list?' },
      {
        who: 'me',
        said: 'There was no way for you to know. I said one word in the doorway and ran for the tram.',
      },
      { who: 'them', said: 'No goose at all?' },
    ],
    after: 'He came on Sunday, and he brought a very small goose.',
    reconciled: true,
  },
};
