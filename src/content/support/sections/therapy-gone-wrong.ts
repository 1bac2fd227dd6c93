import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'Something wrong in my therapy',
  says: [
    'Feeling missed or annoyed by a therapist happens, and it’s worth bringing in; mending that is their job first.',
    'Anything sexual, anything you’re asked to keep secret, or money beyond the fee is something else: get a second opinion, and you can tell the licensing board.',
  ],
  whenYouCall:
    'A licensing board or a therapists’ association can tell you how a complaint works before you make one. You can ask in general, with no names.',
  needs: ['other'],
  more: [
    'You may stop at any time. You owe no last session and no reasons.',
    'A second therapist can look at it with you. They have no part in it, and they can say how it looks to them.',
  ],
};
