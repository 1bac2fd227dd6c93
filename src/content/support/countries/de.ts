import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'Germany',
  emergency: '112',
  lines: [
    {
      name: 'Hilfetelefon Gewalt gegen Frauen',
      need: 'afraid',
      phone: '116 016',
      hours: 'day and night',
      languages: 'German; more through interpreters',
      site: 'https://www.hilfetelefon.de/',
      checked: '',
    },
    {
      name: 'TelefonSeelsorge',
      need: 'suicide',
      phone: '0800 111 0 111',
      hours: 'day and night',
      site: 'https://www.telefonseelsorge.de/',
      checked: '',
    },
  ],
};
