import type { Source } from '../schema-beside';

export const source: Source = {
  authors: 'Jeremy D. Safran and J. Christopher Muran',
  year: '2000',
  title: 'Negotiating the Therapeutic Alliance: A Relational Treatment Guide',
  where: 'Book',
  address:
    'https://www.guilford.com/books/Negotiating-the-Therapeutic-Alliance/Safran-Muran/9781572308695/print',
  strength: 'clinical-custom',
  said: 'Some people move away when a bond is strained, and some move against. The way back differs: from the quiet, saying what is wrong more and more plainly; from the anger, down to the hurt and the wish under it.',
};
