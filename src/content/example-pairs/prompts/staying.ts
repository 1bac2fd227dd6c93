import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'If my sister cries about the nursing home again, then I will leave. I can’t watch that.',
    opening:
      'If my ears get hot while my sister talks about the nursing home, then I will say, “I want to hear this. I need twenty minutes. I’m back at half past seven.”',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'If it gets bad on Friday, then I will sit there until it’s over.',
      opening:
        'If he talks over me about the scaffold on Friday, then I will pick up my coat and tell him, “That’s it for now. I’ll come back at four, and Dana will be with me.”',
    },
    both: {
      closing: 'If she starts on the seating plan, then I will finish it.',
      opening:
        'If we both talk over the seating plan on Sunday, then I will lay my pencil down and say, “Twenty-five minutes. I’ll walk around the pond and be back by five.”',
    },
    'not-sure': {
      closing: 'If it gets weird on Wednesday, then I will act like nothing’s up.',
      opening:
        'If I can’t tell on Wednesday’s walk what we’re upset about, then I will say, “My head’s full. I’ll sit by the bandstand till three, and then I’ll find you.”',
    },
  },
};
