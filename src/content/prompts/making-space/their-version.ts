import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: { kind: 'text' },
  wording: {
    question: 'How might they tell it?',
    why: 'Two people can walk out of one room with two stories. Guess at theirs, and when you hear it from them, go by what they say.',
    starters: [
      'They would say that I …',
      'From where they stood, …',
      'The moment they’d start with is …',
      'What they saw of me was …',
    ],
    examples: {
      closing: 'She’d make it sound ten times worse than it was.',
      opening:
        'Lena would say she hung stage lights till two on Friday. Then I walked in at nine and asked who’d hung the crooked one. She’d say I didn’t look at the other eleven.',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'How might they tell it? You can skip this.',
      why: 'Understanding is not excusing. What they did stays what they did, and you may leave this empty.',
      starters: [
        'They’d likely claim …',
        'In their story, the reason is …',
        'They may not know that …',
        'They might leave out …',
      ],
      examples: {
        closing: 'Who knows what goes on in that head? I’m done guessing.',
        opening:
          'My landlord’s son would say he needed the storeroom by noon on the first. He might leave out that my grandmother’s loom was in there, and that he put it on the sidewalk.',
      },
    },
    both: {
      question: 'How would they tell the same moment?',
      why: 'Your story and theirs may both hold, and they may not match. Try theirs on, the parts about you as well.',
      starters: [
        'In their telling, I …',
        'They’d probably begin with …',
        'The part I tend to skip is …',
        'They might say that before it, …',
      ],
      examples: {
        closing: 'Same as mine, minus the honest parts.',
        opening:
          'Tariq would say I left the bathroom window open all November, and he pays half the heat. He’d say he taped a note to the latch, and on Sunday I tore it off in front of him.',
      },
    },
    'not-sure': {
      question: 'What do you wonder about it?',
      why: 'You may not have heard the whole of it yet. To wonder out loud leaves room for the rest.',
      starters: [
        'I wonder if …',
        'I wonder whether you …',
        'Could it be that …?',
        'I’m curious what it was like when …',
      ],
      examples: {
        closing: 'Let me guess. I did something wrong at my own housewarming.',
        opening:
          'I wonder if it was the thank-yous. At the housewarming in January I named everybody who’d helped me move, and I left you out. You’d carried the freezer.',
      },
    },
  },
  coach: 'quiet',
  source: 'gottman-aftermath',
  strength: 'clinical-custom',
  isPrivate: true,
  spokenBy: ['not-sure'],
  review: { reviewedBy: '', role: '', date: '' },
};
