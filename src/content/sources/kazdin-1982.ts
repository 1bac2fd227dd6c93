import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Kazdin and Mascitelli',
  year: '1982',
  title: 'Covert and overt rehearsal and homework practice in developing assertiveness',
  where: 'Journal of Consulting and Clinical Psychology',
  strength: 'tested-in-a-trial',
  said: '79 adults learned to speak up. Trying it out first, and then at home, added a gain that lasted 8 months and carried over to new situations.',
};
