import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'I’m older, and afraid of family',
  says: [
    'Being shouted at, pushed, left without care, or cut off from your own money is not part of growing old.',
    'It can be told to someone outside the family, even if that person in the family also helps you.',
  ],
  whenYouCall:
    'Take your time; they are used to that. You may ask them to speak up, or to call you back at a safe hour. Before you say more, you can ask what they would have to pass on. The number may stay on the phone’s list and on the bill, so another phone may be better.',
  needs: ['older', 'afraid', 'emergency'],
  more: [
    'A doctor, a pharmacist, someone at the bank or a visiting nurse can be told as well. You can ask to see them alone.',
  ],
};
