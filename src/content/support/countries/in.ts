import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'India',
  emergency: '112',
  lines: [
    {
      name: 'Women Helpline',
      need: 'afraid',
      phone: '181',
      hours: '',
      site: '',
      checked: '',
    },
    {
      name: 'Tele MANAS',
      need: 'suicide',
      phone: '14416',
      hours: 'day and night',
      languages: 'Hindi, English and others',
      site: 'https://telemanas.mohfw.gov.in/',
      checked: '',
    },
  ],
};
