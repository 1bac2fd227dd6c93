import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'This is my last try. If there’s nothing by Sunday, I’ll know where I stand.',
    opening:
      '“I missed you these weeks. The sauna is warm Thursdays from six; come any week you like.” Meanwhile I’ll go anyway and play cards with Pekka.',
  },
  bySide: {
    both: {
      closing: 'The ball’s been in your court since Easter.',
      opening:
        '“I went quiet, too, after the christening. There’s soup at my place on Mondays, no need to call.” Meanwhile I’ll finish the quilt for the baby.',
    },
    'not-sure': {
      closing: 'Hello?? Did I do something or what',
      opening:
        '“I can’t tell if you need rest or if it’s about me. Either is okay. I’m upstairs on the 7:40 bus.” Meanwhile I’ll do my math up there and sit with Omar.',
    },
  },
};
