/** Words of an address with nothing at it. */
export const notFoundWords = {
  heading: 'This thread ends here',
  says: 'There is no page at this address. It may be mistyped, or have been cut short on its way here. Nothing of yours is lost. You can go on from one of these.',
  home: 'To the start',
  repairs: 'To your repairs',
};
