import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
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
    after: 'He asked in November, about “colonel,” and they agreed that no one can be blamed for “colonel.”',
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
    after: 'On Saturday his lips moved all through the waltz, and she looked over his shoulder and let them.',
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
};
