import type { Layout } from '../schema';

export const layout: Layout = {
  when: { sides: ['they-hurt-me'] },
  steps: [
    { step: 'naming', prompts: ['opening-rough', 'camera', 'story', 'feelings', 'opening'] },
    { step: 'making-space', prompts: ['did-to-me', 'needed', 'quiet-protected', 'held-back', 'anger-hurt-wish', 'their-version', 'childhood-picture', 'onlooker', 'staying'] },
    { step: 'owning', prompts: ['mine-or-not', 'my-part', 'not-mine'] },
    { step: 'reaffirming', prompts: ['still-holds', 'appreciate', 'respect-work', 'work-again', 'after-us'], unless: { foundOut: ['days'] } },
    { step: 'co-creation', prompts: ['loop', 'loop-exit', 'loop-before'], sinceThen: ['since-then', 'since-then-mine'], unless: { foundOut: ['days'] } },
    { step: 'way-forward', prompts: ['comfort', 'what-changes', 'request', 'invitation', 'their-pace', 'plan', 'come-back', 'look-again', 'unresolved'] },
  ],
  words: 'cards',
  cards: ['opening', 'holds', 'happened', 'did-to-me', 'needed', 'did-you-hear', 'listen', 'heard', 'mine', 'request', 'pattern', 'look-again', 'unresolved', 'ending'],
  waysOut: ['copy', 'share', 'text-version', 'print', 'calendar', 'rehearsal', 'together'],
  minutes: 26,
  closes: {
    title: 'You have words for it now.',
    says: [
      'What happened, what it did, what you ask for. You can say all of it, or one line of it.',
      'Whether they can hear it is theirs. That you can say it is yours.',
    ],
  },
  review: { reviewedBy: '', role: '', date: '' },
};
