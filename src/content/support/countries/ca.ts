import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'Canada',
  emergency: '911',
  lines: [
    {
      name: 'ShelterSafe: find a shelter and its number near you',
      need: 'afraid',
      hours: '',
      site: 'https://sheltersafe.ca/',
      checked: '',
    },
    {
      name: '988 Suicide Crisis Helpline',
      need: 'suicide',
      phone: '988',
      hours: 'day and night',
      languages: 'English, French',
      site: 'https://988.ca/',
      checked: '',
    },
  ],
};
