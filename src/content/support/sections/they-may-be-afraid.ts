import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'They may be afraid of me',
  says: [
    'There are people whose job is to talk with someone who has scared or hurt a person they live with.',
    'The one thing for tonight is that they are safe: leave the room, leave the house if you must, and call from there.',
  ],
  whenYouCall:
    'You’ll be spoken to plainly, by someone who has heard it before. As a rule you can keep your name out of it. Say what you did, in your own words; they may ask who is at home, and they may have to act if someone is in danger.',
  needs: ['worried-about-what-i-do', 'emergency'],
  more: [
    'Where there is no line of this kind in your list, a doctor or a therapist can tell you who does this work near you.',
    'Some people are told everything is their fault. If it’s you who is afraid, read the part above this one.',
  ],
};
