import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'United States',
  emergency: '911',
  lines: [
    {
      name: 'National Domestic Violence Hotline',
      need: 'afraid',
      phone: '1-800-799-7233',
      text: 'START to 88788',
      hours: 'day and night',
      languages: 'English, Spanish; more through interpreters',
      site: 'https://www.thehotline.org/',
      checked: '',
    },
    {
      name: '988 Suicide & Crisis Lifeline',
      need: 'suicide',
      phone: '988',
      hours: 'day and night',
      languages: 'English, Spanish',
      site: 'https://988lifeline.org/',
      checked: '',
    },
  ],
};
