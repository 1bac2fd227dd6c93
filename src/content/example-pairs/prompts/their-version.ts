import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'She’d make it sound ten times worse than it was.',
    opening:
      'Lena would say she hung stage lights till two on Friday. Then I walked in at nine and asked who’d hung the crooked one. She’d say I didn’t look at the other eleven.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Who knows what goes on in that head? I’m done guessing.',
      opening:
        'My landlord’s son would say he needed the storeroom by noon on the first. He might leave out that my grandmother’s loom was in there, and that he put it on the sidewalk.',
    },
    both: {
      closing: 'Same as mine, minus the honest parts.',
      opening:
        'Tariq would say I left the bathroom window open all November, and he pays half the heat. He’d say he taped a note to the latch, and on Sunday I tore it off in front of him.',
    },
    'not-sure': {
      closing: 'Let me guess. I did something wrong at my own housewarming.',
      opening:
        'I wonder if it was the thank-yous. At the housewarming in January I named everybody who’d helped me move, and I left you out. You’d carried the freezer.',
    },
  },
};
