/** Words of an address with nothing at it. */
export const notFoundWords = {
  heading: 'This thread ends here',
  says: 'There is no page at this address. Nothing of yours is lost.',
  home: 'To the start',
  repairs: 'To your repairs',
};
