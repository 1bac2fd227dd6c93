import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Bennion, Lovell, Blakemore, Vicary and Bee',
  year: '2024',
  title:
    'Predictors of engagement with between-session work in Cognitive Behavioural Therapy (CBT)-based interventions: A mixed-methods systematic review and “best fit” framework synthesis',
  where: 'Cognitive Behaviour Therapy',
  address: 'https://doi.org/10.1080/16506073.2024.2369939',
  strength: 'found-in-studies',
  said: 'Over 59 studies, people did more between sessions when they thought it would help, when they were told why, and when the therapist planned it with them and went over it after. Much of the rest was unclear.',
};
