import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'Italy',
  emergency: '112',
  lines: [
    {
      name: 'Numero antiviolenza e stalking',
      need: 'afraid',
      phone: '1522',
      hours: 'day and night',
      languages: 'Italian, English and others',
      site: 'https://www.1522.eu/',
      checked: '',
    },
  ],
};
