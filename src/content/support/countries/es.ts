import type { Country } from '../../schema-beside';

export const country: Country = {
  name: 'Spain',
  emergency: '112',
  lines: [
    {
      name: 'Violence against women: information and advice',
      need: 'afraid',
      phone: '016',
      hours: 'day and night',
      languages: 'Spanish and many others',
      site: 'https://violenciagenero.igualdad.gob.es/',
      checked: '',
    },
    {
      name: 'Línea de atención a la conducta suicida',
      need: 'suicide',
      phone: '024',
      hours: 'day and night',
      site: 'https://www.sanidad.gob.es/',
      checked: '',
    },
  ],
};
