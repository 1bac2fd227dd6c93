import type { PromptPairs } from '../../schema';

export const pairs: PromptPairs = {
  own: {
    closing: 'It’s nothing. Things were crazy in June.',
    opening:
      'First: I wasn’t really busy in June. Clearer: I was afraid of the funeral. Clearest: On the twelfth you stood at your mother’s grave, and I stayed home and watered the beans.',
  },
  bySide: {
    'they-hurt-me': {
      closing: 'Forget it. It is only a joke, I know.',
      opening:
        'First: The name you use for me is not so nice. Clearer: I don’t like the name. Clearest: Since March you call me “Subtitles” at the loading door. I am Temur. Please say Temur.',
    },
    both: {
      closing: 'Let’s not open that can again. Sound check’s at six.',
      opening:
        'First: I’m a bit tired of the new songs. Clearer: I’d like to help choose. Clearest: On Friday you taped the set list to my amp, and I played it sulking. I want a say by Wednesday.',
    },
    'not-sure': {
      closing: 'I’m good, honestly. Sit where you want.',
      opening:
        'First: The chess times are kind of weird now. Clearer: I miss playing you. Clearest: Two Mondays ago you moved your board to table six. I’ve wanted to ask you about that.',
    },
  },
};
