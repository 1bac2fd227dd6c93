import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'making-space',
  answer: {
    kind: 'list',
    labels: ['What I held back', 'A little clearer', 'As clear as I can make it'],
    most: 3,
  },
  wording: {
    question: 'What did you not say? Try it three times, a bit clearer each time.',
    why: 'One way out of the quiet is to say one held-back thing, then again, a little plainer each time. It doesn’t have to get louder.',
    starters: [
      'What I didn’t tell you is …',
      'I stayed quiet about …',
      'I kept it from you that …',
      'The plain version is that I …',
    ],
    examples: {
      closing: 'It’s nothing. Things were crazy in June.',
      opening:
        'First: I wasn’t really busy in June. Clearer: I was afraid of the funeral. Clearest: On the twelfth you stood at your mother’s grave, and I stayed home and watered the beans.',
    },
  },
  bySide: {
    'they-hurt-me': {
      question: 'What have you not said yet? Try it three times.',
      why: 'The first try can be as vague as you like. You decide how clear it gets, and whether it is ever said.',
      starters: [
        'There’s something I swallowed: …',
        'Something about … bothers me.',
        'I don’t like it when you …',
        'I want …, and I haven’t said so.',
      ],
      examples: {
        closing: 'Forget it. It is only a joke, I know.',
        opening:
          'First: The name you use for me is not so nice. Clearer: I don’t like the name. Clearest: Since March you call me “Subtitles” at the loading door. I am Temur. Please say Temur.',
      },
    },
    both: {
      question: 'What went unsaid on your side? Say it three times.',
      starters: [
        'I went along with …, and I didn’t want to.',
        'I let you think that …',
        'I nodded, and inside I …',
        'What I’d rather have said is …',
      ],
      examples: {
        closing: 'Let’s not open that can again. Sound check’s at six.',
        opening:
          'First: I’m a bit tired of the new songs. Clearer: I’d like to help choose. Clearest: On Friday you taped the set list to my amp, and I played it sulking. I want a say by Wednesday.',
      },
    },
    'not-sure': {
      question: 'What haven’t you asked or said? Try three times.',
      why: 'A vague thing is allowed to start out vague. Each try can be a little clearer, and a question counts too.',
      starters: [
        'I’m not sure it matters, and still …',
        'Something small: …',
        'I wonder about …, and I haven’t asked.',
        'What I keep putting off is …',
      ],
      examples: {
        closing: 'I’m good, honestly. Sit where you want.',
        opening:
          'First: The chess times are kind of weird now. Clearer: I miss playing you. Clearest: Two Mondays ago you moved your board to table six. I’ve wanted to ask you about that.',
      },
    },
  },
  isPrivate: true,
  spokenBy: ['they-hurt-me', 'both', 'not-sure'],
  coach: 'quiet',
  source: 'safran-muran',
  strength: 'clinical-custom',
  when: { moves: ['moved-away'] },
  review: { reviewedBy: '', role: '', date: '' },
};
