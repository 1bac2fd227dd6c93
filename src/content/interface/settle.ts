/** Words around the settling page and the holding line; what is said there stands in content/settle.ts. */
export const settleWords = {
  heading: 'Come down first',
  lineHeading: 'One line that says you’ll be back',
  lineLabel: 'Your line',
  backToMine: 'Back to the line you wrote',
  chooseBeginning: 'Another beginning',
  copy: 'Copy the line',
  whens: { tonight: 'tonight at seven', tomorrow: 'tomorrow at ten', 'this-morning': 'this morning at ten' },
  otherTime: 'Another time',
  otherTimeHint: 'Within a day is best. Say it as you would to them.',
  done: 'Enough for now',
  walk: 'Go on with the questions',
  breathingPicture: 'A line that rises slowly and falls a little more slowly.',
  breathe: 'Start the line',
};
