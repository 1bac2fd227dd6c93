import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'They threaten to harm themselves',
  says: [
    'Take it seriously, and hand it on: call emergency help to where they are.',
    'You don’t have to go there yourself, and you do not owe an apology for it.',
  ],
  whenYouCall:
    'Give the address, what they said and when, and anything they have with them. You can say that you won’t be there. A crisis line can talk with you, too, about what to do next.',
  needs: ['emergency', 'suicide', 'afraid'],
  more: [
    'You don’t have to write to them. If you want to, and it’s safe for you, once is enough: “I’ve asked for help to come to you, because I take what you said seriously.”',
    'If it comes each time you say no, or each time you try to go, that is something to tell a line for people who are afraid of someone.',
  ],
};
