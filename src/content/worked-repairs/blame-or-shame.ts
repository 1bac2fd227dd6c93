import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-child',
    scene:
      'A father who drives a delivery van, and his son of eleven. When the depot cut his hours, he shouted that it came from the boy being slow in the mornings.',
    lines: [
      {
        who: 'me',
        said: 'I told you on Monday that I lost those hours because you’re slow with your shoes. That was not true. The depot cut eight drivers, by letter, the week before.',
      },
      { who: 'them', said: 'You said it really loud, though.' },
      { who: 'me', said: 'I did. You were holding one shoe, and you stopped talking.' },
      { who: 'them', said: 'I set my alarm for five now.' },
      {
        who: 'me',
        said: 'You’ve been getting up in the dark to fix a thing you didn’t break. That was mine, all of it. The alarm can go back to seven.',
      },
      { who: 'them', said: 'I’ll do six-thirty. I like the cereal when nobody’s up.' },
    ],
    after:
      'The alarm stayed at six-thirty, and his father showed him the letter, with the date on it, so he could see for himself.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'partner',
    scene:
      'Two women whose café went under in May. On the last day one told the other that customers had stayed away because of her face.',
    lines: [
      {
        who: 'me',
        said: 'While I was wrapping the last cups, you told me people stopped coming because of my face.',
      },
      {
        who: 'them',
        said: 'I was watching everything I own go out the door. What do you expect me to say?',
      },
      {
        who: 'me',
        said: 'It was awful, that day. And since you said it, I look down when I serve people. I do it at the new job, too.',
      },
      { who: 'them', said: 'Great. So I wrecked that as well.' },
      {
        who: 'me',
        said: 'I don’t want you to feel worse. I’d like you to take that sentence back, out loud, when you can mean it.',
      },
      { who: 'them', said: 'I can’t tonight. I’m not there.' },
      { who: 'me', said: 'Then not tonight. It stays on the table, though.' },
    ],
    after:
      'Eleven days later she took it back at the sink with her back turned, and then once more, facing her.',
    reconciled: true,
  },
  both: {
    relationship: 'friend',
    scene:
      'A drummer and a singer, friends since tenth grade. The night a label turned them down, he called her lazy and she said his timing had sunk them.',
    lines: [
      { who: 'me', said: 'You first, Jo. What did “lazy” do?' },
      {
        who: 'them',
        said: 'I quit singing in the shower. That’s where I sing the most, so you can work it out.',
      },
      { who: 'me', said: 'So it followed you all the way in there.' },
      {
        who: 'them',
        said: 'Yeah. And I said you sank us. I know you’ve been up with the metronome. Your sister told me.',
      },
      {
        who: 'me',
        said: 'Till two, most nights, hating it. My half is this: the email said no, and I wanted it to be somebody’s fault before I’d read to the end. I picked you.',
      },
      { who: 'them', said: 'I picked you right back. I’m still leaving the band. That part’s decided.' },
      { who: 'me', said: 'Okay. I’d just like you to leave knowing it wasn’t you.' },
    ],
    after:
      'On her last night he carried her amp down four floors; they said “See you” at the van, and so far they haven’t.',
    reconciled: false,
  },
  'not-sure': {
    relationship: 'other',
    scene:
      'A man of seventy-three and the neighbor above him. The night her pipe burst she said on the stairs, “Some people bring bad luck.”',
    lines: [
      {
        who: 'me',
        said: 'The night of the pipe, you said some people bring bad luck. I’ve wondered for two weeks whether I’m some people.',
      },
      { who: 'them', said: 'Did I say that? I was in water up to my ankles.' },
      { who: 'me', said: 'You did say it. I may have hold of the wrong end.' },
      { who: 'them', said: 'I meant my nephew. He fixed that pipe at Easter. With tape.' },
      { who: 'me', said: 'With tape.' },
      {
        who: 'them',
        said: 'You I was coming to ask for a mop. You shut your door, so I thought, well, he’s cross about his ceiling.',
      },
    ],
    after:
      'She came for the mop on Saturday, and stayed to be told what real bad luck had looked like in 1974.',
    reconciled: true,
  },
};
