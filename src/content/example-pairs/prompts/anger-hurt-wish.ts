import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'I blew up because I care. That’s how I’m built.',
    opening:
      'I was boiling over the dahlias you threw out on Sunday. Under that I was sad, because they were the last of Dad’s. I’d like to plant something of his with you.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'You owe me for that boat, and you know it.',
      opening:
        'I’m angry that you sold the boat in May while I lay in the hospital. It hurts, because we painted her together for nine summers. I want to be told such things to my face, bad ones too.',
    },
    both: {
      closing: 'I was mad, you were mad. Who cares why?',
      opening:
        'I snapped about Mom’s pill box on Tuesday. Under that I was hurt that you’d put your labels over mine. I want us to trust each other’s count.',
    },
    'not-sure': {
      closing: 'I’m not angry. I said on Thursday I’m not angry.',
      opening:
        'I was short with you at the returns desk on Thursday. I think it stung that I met the new guy after he’d been trained. I’d like to be let in early, next time.',
    },
  },
};
