export const elsewhere: { readonly says: string; readonly site: string } = {
  says: 'Your country isn’t listed here, or none of these fits? This site lists lines you can call, text or chat with, by country. Numbers change, so trust it over this page.',
  site: 'https://findahelpline.com/',
};
