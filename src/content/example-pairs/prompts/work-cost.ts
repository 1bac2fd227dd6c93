import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'She makes the roster, so Tuesday never happened. I’ll swallow it.',
    opening:
      'She could put me back on weekends when she makes the roster on Friday. Omar was at the loading dock on Tuesday and heard what she called me. I’ll ask him first.',
  },
  bySide: {
    'i-hurt-them': {
      closing: 'I’ll just blurt it out in the elevator on Monday and get it over with.',
      opening:
        'On Monday I let the client think the late drawings were his doing. He signs off my probation on the 30th. I’ll talk to the union rep on Thursday, and then I’ll tell him.',
    },
    both: {
      closing: 'He yelled in the stockroom, I yelled in the stockroom. We’re even, what can he do?',
      opening:
        'We both yelled in the stockroom on the 14th, and he’s the one who fills in the form. I’d want Greta from HR there. I’ll write down my own half tonight.',
    },
    'not-sure': {
      closing: 'Nobody gets fired for asking. I’ll corner her after the night report.',
      opening:
        'Since the 12th she skips my name in the night report. If I ask and I’m wrong, she may remember it in the review. So two weeks of notes first, then I’ll ask Luis how HR works here.',
    },
  },
};
