import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'Danger now',
  says: [
    'If someone may get hurt in the next minutes, call the emergency number, or get to where other people are.',
    'A neighbor’s door, a shop, a bus with its lights on: anywhere with people will do.',
  ],
  whenYouCall:
    'A person answers and asks where you are, so say the place first. If you can’t speak, stay on the line: in some countries they have a way to understand that. Calls stay in this phone’s list and on the bill.',
  needs: ['emergency'],
};
