import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'South Africa',
  emergency: '10111',
  lines: [
    {
      name: 'Gender-Based Violence Command Centre',
      need: 'afraid',
      phone: '0800 428 428',
      hours: 'day and night',
      site: 'https://gbv.org.za/',
      checked: '',
    },
    {
      name: 'Suicide Crisis Helpline',
      need: 'suicide',
      phone: '0800 567 567',
      hours: 'day and night',
      site: 'https://www.sadag.org/',
      checked: '',
    },
  ],
};
