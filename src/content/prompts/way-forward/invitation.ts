import type { Prompt } from '../../schema';

export const prompt: Prompt = {
  step: 'way-forward',
  answer: { kind: 'list', labels: ['The invitation', 'What I do meanwhile'], most: 2 },
  wording: {
    question: 'What could you invite them to, with no deadline?',
    why: 'They went quiet. One invitation leaves them a door, and what you do meanwhile leaves you your own days.',
    starters: [
      'You’re welcome to …',
      'There’s no hurry. If you feel like it, …',
      'I’d be glad to …, whenever you …',
      'Meanwhile I’ll …',
      'In the evenings I’ll …',
    ],
    examples: {
      closing: 'This is my last try. If there’s nothing by Sunday, I’ll know where I stand.',
      opening:
        '“I missed you these weeks. The sauna is warm Thursdays from six; come any week you like.” Meanwhile I’ll go anyway and play cards with Pekka.',
    },
  },
  bySide: {
    both: {
      why: 'They went quiet, and perhaps you did as well. Say your own half once, leave the door open, and go on with your days.',
      starters: [
        'I went quiet, too, when …',
        'You don’t need to tell me ahead. I’m …',
        'When it suits you, there is …',
        'In the meantime I’ll …',
        'While I wait, I want to …',
      ],
      examples: {
        closing: 'The ball’s been in your court since Easter.',
        opening:
          '“I went quiet, too, after the christening. There’s soup at my place on Mondays, no need to call.” Meanwhile I’ll finish the quilt for the baby.',
      },
    },
    'not-sure': {
      why: 'Quiet can mean many things, and you can’t tell from outside. One open line is enough; then your own days go on.',
      starters: [
        'I don’t know if …, and I’m fine with …',
        'If you want company, I’m …',
        'You can find me …',
        'For now I’ll …',
        'Till then I’m going to …',
      ],
      examples: {
        closing: 'Hello?? Did I do something or what',
        opening:
          '“I can’t tell if you need rest or if it’s about me. Either is okay. I’m upstairs on the 7:40 bus.” Meanwhile I’ll do my math up there and sit with Omar.',
      },
    },
  },
  unless: [{ sides: ['both', 'not-sure'], needs: ['comfort'] }],
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { ruptures: ['met-with-silence'] },
  review: { reviewedBy: '', role: '', date: '' },
};
