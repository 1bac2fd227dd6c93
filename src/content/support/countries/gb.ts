import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'United Kingdom',
  emergency: '999',
  lines: [
    {
      name: 'National Domestic Abuse Helpline',
      need: 'afraid',
      phone: '0808 2000 247',
      hours: 'day and night',
      site: 'https://www.nationaldahelpline.org.uk/',
      checked: '',
    },
    {
      name: 'Men’s Advice Line',
      need: 'afraid',
      phone: '0808 801 0327',
      hours: '',
      site: 'https://mensadviceline.org.uk/',
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
    {
      name: 'Respect Phoneline',
      need: 'worried-about-what-i-do',
      phone: '0808 802 4040',
      hours: '',
      site: 'https://respectphoneline.org.uk/',
      checked: '',
    },
    {
      name: 'Childline',
      need: 'under-18',
      phone: '0800 1111',
      hours: '',
      site: 'https://www.childline.org.uk/',
      checked: '',
    },
  ],
};
