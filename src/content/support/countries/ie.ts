import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'Ireland',
  emergency: '112',
  lines: [
    {
      name: 'Women’s Aid',
      need: 'afraid',
      phone: '1800 341 900',
      hours: 'day and night',
      site: 'https://www.womensaid.ie/',
      checked: '',
    },
    {
      name: 'Samaritans',
      need: 'suicide',
      phone: '116 123',
      hours: 'day and night',
      site: 'https://www.samaritans.org/',
      checked: '',
    },
  ],
};
