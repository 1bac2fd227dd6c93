import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'Australia',
  emergency: '000',
  lines: [
    {
      name: '1800RESPECT',
      need: 'afraid',
      phone: '1800 737 732',
      hours: 'day and night',
      site: 'https://www.1800respect.org.au/',
      checked: '',
    },
    {
      name: 'Lifeline',
      need: 'suicide',
      phone: '13 11 14',
      hours: 'day and night',
      site: 'https://www.lifeline.org.au/',
      checked: '',
    },
    {
      name: 'Men’s Referral Service',
      need: 'worried-about-what-i-do',
      phone: '1300 766 491',
      hours: '',
      site: 'https://ntv.org.au/',
      checked: '',
    },
  ],
};
