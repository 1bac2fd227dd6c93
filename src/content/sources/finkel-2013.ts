import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Finkel, Slotter, Luchies, Walton and Gross',
  year: '2013',
  title: 'A brief intervention to promote conflict reappraisal preserves marital quality over time',
  where: 'Psychological Science',
  address: 'https://doi.org/10.1177/0956797612474938',
  strength: 'tested-in-a-trial',
  said: '120 couples were followed for 2 years. Among those who wrote three times, for 7 minutes, as an outsider who wants the best for all, the marriage stopped losing ground. We found no repeat of the study, so it is promising and no more.',
};
