import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Kazdin and Mascitelli',
  year: '1982',
  title: 'Covert and overt rehearsal and homework practice in developing assertiveness',
  where: 'Journal of Consulting and Clinical Psychology',
  strength: 'tested-in-a-trial',
  said: '79 adults learned to speak up. Those who acted it out first, did it at home, or both, gained more than those who only pictured it. The gain lasted 8 months and carried over to new situations.',
};
