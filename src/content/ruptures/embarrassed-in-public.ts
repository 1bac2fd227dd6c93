import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Embarrassed in front of others',
    sentence: 'One of you was corrected, laughed at or given away while other people looked on.',
    soundsLike: [
      '“Relax. Everyone laughed.”',
      '“Go on, tell them how your driving test went!”',
      'Twelve people on the call, and nobody unmuted.',
    ],
    atStake: ['dignity', 'respect', 'loyalty', 'privacy', 'belonging'],
    sinceThen: true,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.34, y: 0.43 },
        { x: 0.42, y: 0.5 },
        { x: 0.48, y: 0.93 },
        { x: 0.72, y: 0.96 },
        { x: 1, y: 0.94 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.28, y: 0.56 },
        { x: 0.42, y: 0.22 },
        { x: 0.52, y: 0.1 },
        { x: 0.74, y: 0.16 },
        { x: 1, y: 0.24 },
      ],
    ],
    fits: { 'one-remark': 2, 'made-small': 2, 'line-crossed': 1, 'in-front-of-others': 2 },
  },
  prompts: {
    camera: {
      question: 'Who was there, and what did they see?',
      why: 'An audience is part of this. Put the faces in: who laughed, who studied the tablecloth, who changed the subject.',
    },
    'what-i-did': {
      question: 'What did you do, and who was watching?',
      why: 'That others saw it is part of what hurt. So they belong in the sentence, too.',
      examples: {
        closing: 'Oh, the story at the christening? Everybody tells that story. I told it nicely.',
        opening:
          'At the christening, with eleven people at the table, I told the one about you and the wrong funeral. In June you’d asked me to let it rest. I did the voice and everything.',
      },
    },
    amends: {
      question: 'Who else heard it, and what could you tell them now?',
      why: 'You could put it right in front of the same people. The one you hurt may not want a second scene, so ask first and let them choose.',
      examples: {
        closing: 'I’ll buy you lunch on Thursday and we’ll call it even.',
        opening:
          'At Thursday’s shift meeting I could tell everyone, in two sentences, that the mixed-up pallets were my doing. Only if you’d like them told.',
      },
    },
    'did-to-me': {
      voices: ['they-hurt-me', 'both'],
      question: 'What was it like afterward, when everyone had gone?',
      why: 'It may have lasted ten seconds. The ride home, and the next time through that door, can last longer.',
      examples: {
        closing: 'I laughed too, didn’t I? So Wednesday was hilarious.',
        opening:
          'I hid in the restroom till the bell today, because of row three. Now when it’s my turn to read, your snort is in my ears before I’ve opened my mouth.',
      },
    },
    'since-then-mine': {
      voices: ['i-hurt-them', 'both'],
      question: 'What would make the next time among people easier?',
      why: 'What was done was one person’s doing. The next birthday or meeting is still ahead, and something small can be laid ready for it.',
      examples: {
        closing: 'We skip the reunion on the sixth. Easier all around.',
        opening:
          'Before the reunion, at the garden gate, one question: “Which stories stay home tonight?” Then we ring the bell.',
      },
    },
    request: {
      question: 'When people are around, what could they do for you?',
      why: 'You may ask for the very opposite of what happened: to be backed up, let be, or told later and alone. They are free to say no.',
      examples: {
        closing: 'Don’t talk about me at your dinners. Don’t talk about me at all.',
        opening:
          'When I say a word wrong to your guests, please let it be wrong. You can tell me on the stairs, after ten, when they are gone.',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'I put you on the spot with people looking. How was that, from where you were?',
      own: 'I did it in front of other people, so I owe you plain words about it.',
    },
    'they-hurt-me': {
      happened: 'This is about something you did in front of other people.',
      'did-to-me': 'You may have seen me smile, or say nothing. This is what was behind it.',
    },
    both: {
      'did-to-me':
        'I think we each made the other look small, with people watching. It was like this for me.',
      own: 'And this is what I did to you in front of them.',
    },
    'not-sure': {
      noticed: 'I came away from being with the others feeling shown up, and it may be that no one meant it.',
      ask: 'You were there. How did it look to you?',
    },
  },
  repairs: {
    'i-hurt-them': {
      relationship: 'colleague',
      scene:
        'A librarian and the new assistant, who learned English at thirty. She corrected him twice while he read to a fifth-grade class.',
      lines: [
        {
          who: 'me',
          said: 'On Tuesday, with thirty kids on the carpet, I called out how to say “island.” Then I did it again.',
        },
        { who: 'them', said: 'It is all right. You were right about the s.' },
        { who: 'me', said: 'About the s, yes. And how was it, up on that chair?' },
        {
          who: 'them',
          said: 'They are ten years old. They said it after me, all together, with the s. So then I am a clown.',
        },
        {
          who: 'me',
          said: 'You had thirty kids dead quiet, and I took them from you for one letter. I’m sorry I did that.',
        },
        { who: 'them', said: 'I do not want that you tell the children something.' },
        {
          who: 'me',
          said: 'Then I’ll tell them nothing. I’ll keep my corrections in the staff room, for when you ask.',
        },
      ],
      after:
        'He asked in November, about “colonel,” and they agreed that no one can be blamed for “colonel.”',
      reconciled: true,
    },
    'they-hurt-me': {
      relationship: 'family',
      scene:
        'A boy of seventeen and his older brother, who found a poem of his and read it out at the barbecue in a squeaky voice.',
      lines: [
        { who: 'me', said: 'You took my notebook and read the pool poem to everyone. In that voice.' },
        { who: 'them', said: 'It killed. Uncle Ray was crying.' },
        {
          who: 'me',
          said: 'Ray laughed, and Dani looked at the grass. I haven’t written a line since. The notebook’s under the spare tire.',
        },
        { who: 'them', said: 'Dude, you can’t be that thin-skinned and be a poet.' },
        { who: 'me', said: 'Pretty sure you can. I’m asking you for one thing. Leave my notebooks shut.' },
        { who: 'them', said: 'Fine, whatever. It wasn’t even that bad.' },
        { who: 'me', said: 'I know it wasn’t.' },
      ],
      after:
        'No one said sorry; he wrote the next one on the back of a bus schedule and gave it to Dani to read.',
      reconciled: false,
    },
    both: {
      relationship: 'partner',
      scene:
        'A husband and wife, both past seventy, at the spring dance. He counted her steps out loud, and she told the next table he moves like a wardrobe.',
      lines: [
        { who: 'me', said: 'Yours before mine, please. The counting.' },
        {
          who: 'them',
          said: '“One, two, no, dear, two.” The accordion heard it. I was dancing before I ever met you.',
        },
        { who: 'me', said: 'There you were, being taught to walk, in front of the band.' },
        { who: 'them', said: 'Exactly so. Go on, then.' },
        {
          who: 'me',
          said: 'The wardrobe. The Petersons laughed, and I’ve felt like furniture out there ever since.',
        },
        { who: 'them', said: 'I’m sorry for it. It was a good line, mind you.' },
        { who: 'me', said: 'It was. My part is the counting. On Saturday I’ll do it with my mouth shut.' },
      ],
      after:
        'On Saturday his lips moved all through the waltz, and she looked over his shoulder and let them.',
      reconciled: true,
    },
    'not-sure': {
      relationship: 'other',
      scene:
        'A man of sixty-nine in an evening pottery class, and the woman who teaches it. She held up his jug, and people laughed.',
      lines: [
        {
          who: 'me',
          said: 'You held up my jug last week, and there was laughing. I’ve tried to work out if I was the joke.',
        },
        { who: 'them', said: 'Goodness, no. I was showing them the handle. That’s a proper handle.' },
        { who: 'me', said: 'They laughed at the other end, I think.' },
        {
          who: 'them',
          said: 'Well, I said the spout looks like my dog. I thought that was a compliment. He’s a lovely dog.',
        },
        {
          who: 'me',
          said: 'It’s the first thing I’ve made since I was twelve. My ears went hot, and I left before the glazing.',
        },
        {
          who: 'them',
          said: 'So that’s where you went. I thought it was your bus. I’ll ask before I hold one of yours up.',
        },
        { who: 'me', said: 'Ask. I might say yes.' },
      ],
      after: 'The jug stands on his windowsill with two brushes in it, and it does look like a dog.',
      reconciled: true,
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
