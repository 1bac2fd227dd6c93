import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'At work',
  says: [
    'Where someone has power over your pay, your shifts or your papers, it may be wiser to get advice before you talk to them.',
    'Note down what happened, with day, hour and who was there, and keep it somewhere that isn’t the company’s.',
  ],
  needs: ['other'],
  more: [
    'People to ask: a union, a staff council, HR, a labor office, a legal advice center. HR works for the company, so ask first what they have to pass on.',
    'You can ask to bring a witness to a talk.',
    'Touching, threats, and being treated as less for who you are: that is not a quarrel to be mended in a talk. Many countries have an office that takes such complaints.',
  ],
};
