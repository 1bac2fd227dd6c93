import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'France',
  emergency: '112',
  lines: [
    {
      name: 'Violences Femmes Info',
      need: 'afraid',
      phone: '3919',
      hours: '',
      site: 'https://arretonslesviolences.gouv.fr/',
      checked: '',
    },
    {
      name: 'Numéro national de prévention du suicide',
      need: 'suicide',
      phone: '3114',
      hours: 'day and night',
      site: 'https://3114.fr/',
      checked: '',
    },
  ],
};
