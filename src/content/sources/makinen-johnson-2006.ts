import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Makinen and Johnson',
  year: '2006',
  title:
    'Resolving attachment injuries in couples using emotionally focused therapy: Steps toward forgiveness and reconciliation',
  where: 'Journal of Consulting and Clinical Psychology (we read the abstract)',
  address: 'https://doi.org/10.1037/0022-006X.74.6.1055',
  strength: 'found-in-studies',
  said: 'In this therapy, the hurt of the one who was injured is heard first. With a therapist, 15 of 24 couples worked the injury through in about 13 sessions.',
};
