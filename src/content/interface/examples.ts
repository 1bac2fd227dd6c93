/** Words of the page of examples. */
export const examplesWords = {
  heading: 'Three examples',
  says: 'Made-up people, filled in from start to end. Change anything you like: nothing here is kept.',
  marker: 'An example with made-up people. Nothing here is kept.',
};
