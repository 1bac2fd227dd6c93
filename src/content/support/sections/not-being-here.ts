import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'Thoughts of not being here',
  says: [
    'You don’t have to be sure how bad it is before you talk to someone.',
    'If you might act on it today, call the emergency number, or ask someone to come and sit with you while you call.',
  ],
  whenYouCall:
    'As a rule a trained person picks up, sometimes after a wait, and listens first. You can usually leave out your name, say “I don’t know how to start,” and hang up when you want. They may ask straight out about dying, and they may send help if they think your life is at risk.',
  needs: ['suicide', 'emergency'],
  more: [
    'If you can, put some distance between you and whatever you have thought of using. Another room helps. Another house helps more.',
    'One line to send to a person you know: “I’m not okay tonight. Can you call me?”',
  ],
};
