import type { SupportSection } from '../../schema-beside';

export const section: SupportSection = {
  title: 'Someone died',
  says: [
    'When there were words left over between you, grief can be a tangle, and it can come at odd hours.',
    'You can talk with someone about it, this week or thirty years on.',
  ],
  whenYouCall:
    'Many crisis lines take calls about grief, too. You can say, “Nobody is in danger, I just lost someone,” and talk or cry or sit there for a bit.',
  needs: ['suicide', 'other'],
  more: [
    'Many hospices and places of worship run grief groups. Often they are open to anyone, whether or not the person died there.',
    'If you find yourself wanting to die, too, or to be where they are, tell the person on the line just that.',
  ],
};
