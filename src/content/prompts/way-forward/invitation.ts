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
    },
  },
  unless: [{ sides: ['both', 'not-sure'], needs: ['comfort'] }],
  source: 'our-judgement',
  strength: 'our-judgement',
  when: { ruptures: ['met-with-silence'] },
  review: { reviewedBy: '', role: '', date: '' },
};
