import type { Layout } from '../schema';

export const layout: Layout = {
  when: { sides: ['not-sure'] },
  steps: [
    { step: 'naming', prompts: ['opening-rough', 'camera', 'story', 'feelings', 'opening'] },
    { step: 'making-space', prompts: ['did-to-me', 'needed', 'quiet-protected', 'held-back', 'anger-hurt-wish', 'their-version', 'childhood-picture', 'onlooker', 'staying'] },
    { step: 'owning', prompts: ['mine-or-not', 'my-part', 'not-mine'] },
    { step: 'reaffirming', prompts: ['still-holds', 'appreciate', 'respect-work', 'work-again', 'after-us'], unless: { foundOut: ['days'] } },
    { step: 'co-creation', prompts: ['loop', 'loop-exit', 'loop-before'], sinceThen: ['since-then', 'since-then-mine'], unless: { foundOut: ['days'] } },
    { step: 'way-forward', prompts: ['one-thing', 'comfort', 'what-changes', 'request', 'invitation', 'their-pace', 'plan', 'come-back', 'look-again', 'unresolved'] },
  ],
  words: 'cards',
  cards: ['opening', 'noticed', 'did-to-me', 'needed', 'wonder', 'ask', 'listen', 'heard', 'mine', 'request', 'pattern', 'look-again', 'unresolved', 'ending'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 26,
  closes: {
    title: 'You can ask now, without knowing.',
    says: [
      'These words say what you noticed and leave the rest open.',
      'You may hear something you did not expect. You can take a day before you answer.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};
