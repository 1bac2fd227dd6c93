import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'She can have her week at her mother’s, as long as she tells me it’s only a week.',
    opening:
      'If Mina stays at her mother’s after Sunday, I do not write, and I do not send my brother to ask. On the first I pay the rent as before.',
  },
};
