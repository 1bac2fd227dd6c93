import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-therapist',
    scene:
      'A man who works nights in a freight yard. Since January he has told his therapist that he isn’t drinking.',
    lines: [
      {
        who: 'me',
        said: 'You asked in January if I was drinking. I said no, and I’ve said it every week. It’s been four cans a shift.',
      },
      {
        who: 'them',
        said: 'I’m glad to know it. I’ll be honest, some of what we planned was built on that no.',
      },
      {
        who: 'me',
        said: 'The sleep plan. And the letter you wrote to my boss. You put your name to that, on my word.',
      },
      {
        who: 'them',
        said: 'I did, and I’ll have to think about that letter. I’d also like to know what made yes so hard to say in here.',
      },
      {
        who: 'me',
        said: 'That first week I said I was dry, you lit up. I didn’t want to be the guy who put it out.',
      },
      {
        who: 'them',
        said: 'Then my lighting up is for me to look at. Next week we start the plan over, with the cans in it.',
      },
    ],
    after: 'On the new sheet, in the box for Tuesday, he wrote a 3.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'my-therapist',
    scene:
      'A widow of sixty-eight and the therapist her clinic gave her. Twice now he has called her husband by another man’s name.',
    lines: [
      {
        who: 'me',
        said: 'My husband was Anselm. You called him Andrew on the third, and you called him Andrew last week.',
      },
      { who: 'them', said: 'I see a great many people. I’m sorry if that upset you.' },
      {
        who: 'me',
        said: 'It did. I was married forty-one years. When I hear Andrew, I shut, and I talk about my garden until it’s time to go.',
      },
      { who: 'them', said: 'I wonder if some of this anger is really about losing him.' },
      {
        who: 'me',
        said: 'That I lost him is one matter. The name is another. I would like you to write “Anselm” at the top of your page.',
      },
      { who: 'them', said: 'I’d rather we explored why it means so much.' },
      { who: 'me', said: 'Then I’ll stop here, and ask at the desk for someone else. Good afternoon.' },
    ],
    after: 'The next one, a young woman with a head cold, asked on the first day how it was spelled.',
    reconciled: false,
  },
  both: {
    relationship: 'my-therapist',
    scene:
      'A bricklayer who sees his therapist on a screen. She pressed him to phone his brother; he cut the call and stayed away for two Thursdays.',
    lines: [
      {
        who: 'me',
        said: 'I shut the laptop on you on the fourth, and I let two Thursdays go without a word. That’s mine. You’d kept on about my brother. That’s the other half.',
      },
      {
        who: 'them',
        said: 'You told me no twice, and I asked a third time. What was the third time like?',
      },
      { who: 'me', said: 'Like my first boss on a scaffold. My hand was on the lid before I knew it.' },
      {
        who: 'them',
        said: 'You’d said no, and I treated it as a maybe. That’s my error. It has nothing to do with you being stubborn.',
      },
      { who: 'me', said: 'I still don’t want to call him.' },
      {
        who: 'them',
        said: 'I still think it could matter. I’ll leave it with you, and I won’t be the one to raise it.',
      },
    ],
    after:
      'It was a stiff forty minutes; at the end he turned the screen around to show her the wall, all nine rows of it.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'my-therapist',
    scene:
      'A girl of sixteen and the therapist she sees on Mondays. Since the session her mother joined, she has mostly looked at the rug.',
    lines: [
      {
        who: 'me',
        said: 'I’ve been kind of off since my mom was here. I don’t know why. Did something happen?',
      },
      { who: 'them', said: 'I’m glad you bring it up. What do you notice when you think back?' },
      {
        who: 'me',
        said: 'I don’t want a question back. I want to know what you told her while I was in the hallway.',
      },
      {
        who: 'them',
        said: 'That’s reasonable. She asked how you were eating, and I said that was for you to tell. It took about four minutes.',
      },
      { who: 'me', said: 'It felt like an hour. I could see you both through the bumpy glass.' },
      {
        who: 'them',
        said: 'I left you out there to guess, and I didn’t tell you after. Next time you’re in the room or she isn’t.',
      },
      { who: 'me', said: 'Okay. I’m done talking for today, though.' },
    ],
    after: 'She drew until ten to five: a door, bumpy glass, two smudges; she left it on the chair.',
    reconciled: true,
  },
};
