import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'I’m afraid of someone',
  says: [
    'Being afraid is reason enough to call, even if nobody has been hit and even if you aren’t sure what to call it.',
    'You don’t have to be ready to leave, and it isn’t their job to make you.',
  ],
  whenYouCall:
    'Someone who does this every day asks if it’s safe to talk. You need not give your name, and you can stop mid-sentence if somebody walks in. A call can be seen later in the phone’s list and on the bill, and a text stays in the thread, so a phone they never touch is safer.',
  needs: ['afraid', 'emergency'],
  more: [
    'They can help you think through tonight, or a plan for later. Many know which shelter has a bed, and what the law offers where you live.',
    'Working on it together, as a couple or a family, is not advised while you’re afraid.',
    'If someone checks this phone, keeping nothing on it is safer than locking it.',
  ],
};
