import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'New Zealand',
  emergency: '111',
  lines: [
    {
      name: 'Women’s Refuge',
      need: 'afraid',
      phone: '0800 733 843',
      hours: 'day and night',
      site: 'https://womensrefuge.org.nz/',
      checked: '',
    },
    {
      name: '1737, need to talk?',
      need: 'suicide',
      phone: '1737',
      text: '1737',
      hours: 'day and night',
      site: 'https://1737.org.nz/',
      checked: '',
    },
  ],
};
