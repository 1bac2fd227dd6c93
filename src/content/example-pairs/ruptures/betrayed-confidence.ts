import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'By now the whole team knows, so who cares who started it.',
    opening:
      'In April it was said on the steps behind the gym, to one person. Two weeks later the coach knew, and he had it from somebody in the van.',
  },
  'what-i-did': {
    closing: 'I only told Lena, and she swore she’d keep it to herself.',
    opening:
      'I told my brother about your test results on Sunday, while we were fixing the fence. On Tuesday I told his wife, too, on the stairs.',
  },
  amends: {
    closing: 'Relax. I’ll go around the office tomorrow and smooth it all over.',
    opening:
      'The two I told are Ines and her mother. I haven’t gone back to them, because that’s yours to decide. I can say to both on Friday that it wasn’t mine to tell, or I can leave it alone.',
  },
  'did-to-me': {
    closing: 'Great. So now I’m the village news.',
    opening:
      'On Monday the talk stopped when I came into the bakery. I paid for my rolls looking at the floor, and since then I buy bread at the gas station.',
  },
  'since-then-mine': {
    closing: 'We’ll just skip the choir this year. Nobody will miss us.',
    opening:
      'Thursday, before rehearsal, by the side door, when only the organist is there. It’s easier to be in a room already than to come in.',
  },
  request: {
    closing: 'Don’t you ever say my name again, to anyone.',
    opening:
      'Would you write down for me who you told, before the reunion on the twelfth? I’d like to know before I shake hands. You may say no.',
  },
  plan: {
    closing: 'If it’s such a big deal, then I’ll just keep my mouth shut about everything.',
    opening:
      'If I can’t tell whether a story is private, then I will say, “Just for us?” before the kettle boils.',
  },
};
