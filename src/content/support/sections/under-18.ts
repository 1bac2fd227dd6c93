import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'I’m under 18',
  says: [
    'Tell a grown-up you trust: a teacher, an aunt, a coach, a friend’s mom, a nurse at school.',
    'If the first one doesn’t help, that isn’t your fault. Tell another.',
  ],
  whenYouCall:
    'Kids and teens call lines like these, so you won’t shock them. Most let you keep your name to yourself. They may have to tell someone if you’re in danger, and you can ask about that first. A call can show up later in the phone’s list and on the bill your family gets.',
  needs: ['under-18', 'emergency', 'suicide', 'afraid'],
  more: [
    'It is never a child’s job to calm an adult.',
    'If talking is hard, show this to someone: “Something at home is not okay. Can you help me tell someone?”',
  ],
};
